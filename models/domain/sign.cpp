// SPDX-License-Identifier: Apache-2.0
#include "models/domain/sign.h"

#include "models/domain/fingerprint.h"
#include "models/domain/kindtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Sign)
};

DependentKey connectionKey(const Plan &plan)
{
    return {u"connection"_s, plan.impact.connection.id.value};
}

/// "profile "Writer""
QString nameOf(const Dependent &row)
{
    //: %1 is a kind of thing ("profile"), %2 its name.
    return Text::tr("%1 \"%2\"")
        .arg(kindText(row.key.kind), row.name.isEmpty() ? row.key.id : row.name);
}

class Comparison
{
public:
    Comparison(const Plan &plan, const std::vector<PlannedAction> &done, const Impact &expected,
               const Impact &now)
        : m_plan(plan), m_done(done), m_expected(expected), m_now(now)
    { }

    std::vector<Sign> signs()
    {
        compareConnection();
        for (const Dependent &row : m_now.dependents) {
            if (const Dependent *before = m_expected.find(row.key))
                compareRow(*before, row);
            else
                appeared(row);
        }
        if (isReadAsFar()) {
            for (const Dependent &row : m_expected.dependents)
                if (!m_now.find(row.key))
                    movedAway(row);
        }
        return std::move(m_signs);
    }

private:
    void add(SignKind kind, const DependentKey &subject, const QString &text, bool isSerious = true)
    {
        m_signs.push_back({.kind = kind, .subject = subject, .text = text, .isSerious = isSerious});
    }

    void compareConnection()
    {
        Impact expected;
        Impact now;
        expected.connection = m_expected.connection;
        now.connection = m_now.connection;
        const QStringList changes = differences(expected, now);
        if (changes.isEmpty())
            return;
        const Connection &planned = m_plan.impact.connection;
        const auto isBack = [](const auto &before, const auto &wanted, const auto &is) {
            return before != wanted && is == before;
        };
        const bool isOn = isBack(planned.state, expected.connection.state, now.connection.state)
            || isBack(planned.name, expected.connection.name, now.connection.name);
        const QString what = changes.join(u' ');
        if (isOn)
            return add(SignKind::SwitchedOn, connectionKey(m_plan),
                       Text::tr("Somebody switched the connection on again. %1").arg(what));
        add(SignKind::Changed, connectionKey(m_plan),
            Text::tr("Somebody changed the connection. %1").arg(what));
    }

    void compareRow(const Dependent &before, const Dependent &row)
    {
        if (before.activity == Activity::Paused && row.activity != Activity::Paused)
            add(SignKind::SwitchedOn, row.key,
                Text::tr("Somebody switched it on again: %1.").arg(nameOf(row)));
    }

    void appeared(const Dependent &row)
    {
        const auto isIt = [&row](const PlannedAction &action) {
            return action.subject == row.key && action.phase == Phase::Deactivating;
        };
        if (std::ranges::any_of(m_done, isIt))
            return add(SignKind::SwitchedOn, row.key,
                       Text::tr("Somebody connected it again: %1.").arg(nameOf(row)));
        add(SignKind::Appeared, row.key, Text::tr("It points here now: %1.").arg(nameOf(row)));
    }

    void movedAway(const Dependent &row)
    {
        add(SignKind::MovedAway, row.key,
            Text::tr("It points here no longer, it was re-pointed or deleted: %1.")
                .arg(nameOf(row)),
            false);
    }

    /// A list that was not read shows nothing, and that proves nothing.
    [[nodiscard]] bool isReadAsFar() const
    {
        return std::ranges::all_of(m_expected.coverage, [this](const Coverage &before) {
            const auto it = std::ranges::find(m_now.coverage, before.source, &Coverage::source);
            return !before.isSettled() || (it != m_now.coverage.end() && it->isSettled());
        });
    }

    const Plan &m_plan;
    const std::vector<PlannedAction> &m_done;
    const Impact &m_expected;
    const Impact &m_now;
    std::vector<Sign> m_signs;
};

} // namespace

QString Sign::key() const
{
    QString key = wordOf(kind) + u' ' + subject.text();
    return occurrence.isEmpty() ? key : key + u' ' + occurrence;
}

std::vector<PlannedAction> actionsInEffect(const Plan &plan, const RunState &state)
{
    std::vector<PlannedAction> done;
    for (std::size_t i = 0; i < plan.actions.size() && i < state.actions.size(); ++i) {
        const ActionState stands = state.actions[i].state;
        if (stands == ActionState::InEffect || stands == ActionState::Skipped)
            done.push_back(plan.actions[i]);
    }
    return done;
}

std::vector<Sign> signsBetween(const Plan &plan, const std::vector<PlannedAction> &done,
                               const Impact &expected, const Impact &now)
{
    return Comparison(plan, done, expected, now).signs();
}

Sign goneSign(const Plan &plan)
{
    return {.kind = SignKind::Gone,
            .subject = connectionKey(plan),
            .text = Text::tr("Somebody deleted the connection.")};
}

} // namespace linchpin
