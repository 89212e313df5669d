// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/samplelist.h"

#include <QUuid>

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace linchpin::bench {

namespace {

const std::array words{u"Orders"_s,    u"billing"_s,    u"Ärzte"_s,     u"Customer"_s,
                       u"warehouse"_s, u"Łódź"_s,       u"payroll"_s,   u"Invoices"_s,
                       u"staging"_s,   u"PRODUCTION"_s, u"archive"_s,   u"東京"_s,
                       u"Straße"_s,    u"eu-west-1"_s,  u"reporting"_s, u"Postgres"_s};
const std::array types{u"postgresql"_s, u"openai"_s,    u"snowflake"_s,
                       u"salesforce"_s, u"amazon-s3"_s, u"kafka"_s};

} // namespace

std::vector<Connection> sampleConnections(int count)
{
    std::mt19937 random(20250101); // the same every time: figures are compared over time
    const auto pick = [&random](const auto &from) { return from[random() % from.size()]; };
    std::vector<Connection> connections;
    connections.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        Connection c;
        c.id.value =
            QUuid::createUuidV5(QUuid(), QByteArray::number(i)).toString(QUuid::WithoutBraces);
        c.name = pick(words) + u' ' + pick(words) + u' ' + QString::number(random() % 100000);
        c.type = pick(types);
        c.state = random() % 4 == 0 ? ConnectionState::Inactive : ConnectionState::Active;
        c.modified = u"2025-%1-%2T%3:00:00Z"_s.arg(1 + random() % 12, 2, 10, QChar(u'0'))
                         .arg(1 + random() % 28, 2, 10, QChar(u'0'))
                         .arg(random() % 24, 2, 10, QChar(u'0'));
        connections.push_back(std::move(c));
    }
    return connections;
}

} // namespace linchpin::bench
