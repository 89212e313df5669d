// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/umbracodeletion.h"

#include "models/store/planfile.h"

#include <QJsonArray>
#include <QTest>

namespace linchpin::test {

using namespace Qt::StringLiterals;

TroubleRule onMethod(const QString &method, Trouble trouble, int count)
{
    return {.method = method, .count = count, .trouble = std::move(trouble)};
}

Trouble status(int code, bool takesEffect)
{
    return {.reply = Trouble::Reply::Status, .takesEffect = takesEffect, .status = code};
}

void UmbracoDeletion::open()
{
    m_bench = std::make_unique<CliBench>(u"umbraco"_s);
    m_spare = idOf(u"Anthropic spare"_s);
}

void UmbracoDeletion::close()
{
    QVERIFY(!m_bench->printed().contains("CANARY"));
    QVERIFY(!m_bench->written().contains("CANARY"));
    m_bench.reset();
}

QString UmbracoDeletion::idOf(const QString &name)
{
    const CliResult list = m_bench->run({u"list"_s});
    for (const QJsonValue &row : list.document.value("connections"_L1).toArray()) {
        if (row.toObject().value("name"_L1).toString() == name)
            return row.toObject().value("id"_L1).toString();
    }
    return {};
}

QString UmbracoDeletion::stateOf(const QString &id)
{
    const CliResult show = m_bench->run({u"show"_s, id});
    return show.code == 4
        ? show.errorKind()
        : show.document.value("connection"_L1).toObject().value("state"_L1).toString();
}

QString UmbracoDeletion::directProfileOf(const QString &id)
{
    const CliResult impact = m_bench->run({u"dependents"_s, id});
    for (const QJsonValue &row : impact.document.value("dependents"_L1).toArray()) {
        if (row.toObject().value("relation"_L1).toString() == u"direct"_s)
            return row.toObject().value("id"_L1).toString();
    }
    return {};
}

CliResult UmbracoDeletion::remove(const QStringList &more)
{
    return m_bench->run(QStringList{u"delete"_s, m_spare, u"--confirm"_s, u"anthropic  SPARE "_s}
                        + accepting() + more);
}

QString UmbracoDeletion::plan(const QString &file)
{
    const QString path = m_bench->path(file);
    const CliResult result =
        m_bench->run(QStringList{u"plan"_s, m_spare, u"--out"_s, path} + accepting());
    return result.code == 0 ? path : QString();
}

void UmbracoDeletion::rewrite(const QString &file, const std::function<void(Plan &)> &change)
{
    Plan plan = readPlanFile(file).value().plan;
    change(plan);
    QVERIFY(writePlanFile(file, plan, true).has_value());
}

} // namespace linchpin::test
