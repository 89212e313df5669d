// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/support/recording.h"

#include "models/wire/json.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace linchpin::test {

namespace {

struct Message
{
    QByteArray contentType;
    QByteArray body;
};

/// Headers up to an empty line, then the body.
Message messageOf(const QList<QByteArray> &lines)
{
    Message message;
    qsizetype i = 0;
    for (; i < lines.size() && !lines[i].trimmed().isEmpty(); ++i) {
        if (lines[i].startsWith("content-type:"))
            message.contentType = lines[i].mid(13).trimmed();
    }
    message.body = lines.mid(i).join('\n').trimmed();
    return message;
}

bool isSameBody(const HttpRequest &asked, const HttpRequest &recorded)
{
    if (asked.contentType != recorded.contentType)
        return false;
    return recorded.contentType == "application/json" ? sameJson(asked.body, recorded.body)
                                                      : asked.body == recorded.body;
}

} // namespace

Recording::Recording(const QString &name)
{
    QFile file(QStringLiteral(LINCHPIN_SOURCE_DIR "/tests/contract/%1.http").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        m_problems.append(u"cannot open "_s + file.fileName());
        return;
    }
    QByteArray part;
    const auto flush = [&] {
        if (!part.trimmed().isEmpty())
            m_exchanges.push_back(read(part.trimmed()));
        part.clear();
    };
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("###"))
            flush();
        else if (!line.startsWith('#'))
            part += line + '\n';
    }
    flush();
}

Recording::Exchange Recording::read(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    qsizetype arrow = 0;
    while (arrow < lines.size() && !lines[arrow].startsWith("=> "))
        ++arrow;
    Exchange exchange{.target = lines.first().trimmed()};
    const Message asked = messageOf(lines.mid(1, arrow - 1));
    exchange.request.contentType = asked.contentType;
    exchange.request.body = asked.body;
    const Message answered = messageOf(lines.mid(arrow + 1));
    exchange.response.status = arrow < lines.size() ? lines[arrow].mid(3).trimmed().toInt() : 0;
    exchange.response.body = answered.body;
    if (!answered.contentType.isEmpty())
        exchange.response.headers = {{"content-type", answered.contentType}};
    return exchange;
}

World Recording::world()
{
    return [this](const Ask &ask) { return answer(ask); };
}

Result<HttpResponse> Recording::answer(const Ask &ask)
{
    const QByteArray target = ask.request.method + ' ' + ask.request.target().toLatin1();
    for (Exchange &exchange : m_exchanges) {
        if (exchange.wasUsed || exchange.target != target)
            continue;
        exchange.wasUsed = true;
        if (!isSameBody(ask.request, exchange.request))
            m_problems.append(u"another body: "_s + QString::fromUtf8(ask.request.body));
        return exchange.response;
    }
    m_problems.append(u"not recorded: "_s + QString::fromLatin1(target));
    return failure({.kind = ApiError::Kind::Unreachable});
}

QStringList Recording::problems() const
{
    QStringList problems = m_problems;
    for (const Exchange &exchange : m_exchanges) {
        if (!exchange.wasUsed)
            problems.append(u"never asked: "_s + QString::fromLatin1(exchange.target));
    }
    return problems;
}

} // namespace linchpin::test
