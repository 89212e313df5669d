// SPDX-License-Identifier: Apache-2.0
#include "tests/store/reviewsample.h"

#include "tests/store/journalsample.h"

namespace linchpin::sample {

using namespace Qt::StringLiterals;

std::vector<Connection> nastyConnections()
{
    const QStringList names{u"billing"_s,
                            u"billing"_s,
                            u""_s,
                            u"\u202Egnillib\u202C"_s,
                            u"👩‍👩‍👧 \U0001F512"_s,
                            QString(300, u'x'),
                            u"tab\there, line\nthere, \\t\r and NUL "_s + QChar(0) + u"!"_s,
                            u"<b>bold</b><img src='file:///etc/passwd'>"_s,
                            u"=cmd|' /C calc'!A0"_s,
                            u"\uFEFFwith a mark in front"_s,
                            u"a\u0301\u0301\u0301"_s};
    std::vector<Connection> rows;
    for (const QString &name : names) {
        Connection row = impact().connection;
        row.id.value = u"id-%1-"_s.arg(rows.size()) + name;
        row.name = name;
        row.state = static_cast<ConnectionState>(rows.size() % 4);
        row.type = rows.size() % 2 == 0 ? u"openai"_s : name;
        row.modified = rows.size() % 3 == 0 ? QString() : u"2026-11-01T10:00:00Z"_s;
        row.traits = rows.size() % 2 == 0 ? QStringList() : QStringList{u"read-only"_s, name};
        if (rows.size() % 3 == 1)
            row.scope.clear();
        if (rows.size() % 3 == 2)
            row.properties.clear();
        row.setProperty(u"alias"_s, name);
        rows.push_back(row);
    }
    return rows;
}

ReviewedEndpoint reviewedEndpoint(int number)
{
    ReviewedEndpoint endpoint;
    endpoint.identity = {
        u"demo"_s, u"https://host-%1.example/base"_s.arg(number), {{u"project"_s, u"p"_s}}};
    endpoint.name = u"Production %1"_s.arg(number);
    endpoint.environment = u"production"_s;
    endpoint.serverVersion = u"17.1"_s;
    endpoint.readAt = noon.addSecs(number);
    endpoint.list = ListReading::Complete;
    endpoint.warnings = {{u"floor"_s, u"Nothing before 2023 was read."_s, false}};
    return endpoint;
}

ReviewOrigin reviewOrigin()
{
    return {noon.addSecs(60), u"ops"_s, u"linchpin 0.1.0"_s, false};
}

void writeSampleReview(const QString &path)
{
    const auto writer = must(ReviewWriter::create(path, Existing::Replace));
    for (int number = 0; number < 2; ++number) {
        const std::vector<Connection> rows = nastyConnections();
        const int endpoint = must(writer->addEndpoint(reviewedEndpoint(number), rows));
        writer->addRequests(endpoint, 2);
        Impact whole = impact();
        whole.connection = rows[0];
        must(writer->addImpact(endpoint, rows[0].id, {whole, 9}));
        const ApiError refused{ApiError::Kind::Forbidden, 403, u"Not allowed."_s, u"no"_s};
        must(writer->addImpact(endpoint, rows[1].id, {failure(refused), 1}));
    }
    must(writer->finish(reviewOrigin()));
}

} // namespace linchpin::sample
