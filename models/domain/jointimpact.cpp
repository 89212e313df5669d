// SPDX-License-Identifier: Apache-2.0
// What hangs on several connections, as if it hung on one.
#include "models/domain/jointplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct JointText
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::JointPlan)
};

QString ownText(const Impact &impact, const QString &text)
{
    //: %1 is the name of a connection, %2 something said about it.
    return JointText::tr("%1: %2").arg(escapedForDisplay(impact.connection.name), text);
}

/// What is said of all in the same words is said once; else each says whom it is about.
class Saying
{
public:
    void add(const Impact &impact, const QString &text)
    {
        ++m_connections;
        if (text.isEmpty())
            return;
        ++m_spoken;
        m_plain << text;
        m_named << ownText(impact, text);
    }
    [[nodiscard]] QString joined() const
    {
        QStringList plain = m_plain;
        plain.removeDuplicates();
        return plain.size() == 1 && m_spoken == m_connections ? plain.front() : m_named.join(u' ');
    }

private:
    int m_connections = 0;
    int m_spoken = 0;
    QStringList m_plain;
    QStringList m_named;
};

Connection jointConnection(const std::vector<Impact> &impacts)
{
    const Connection &first = impacts.front().connection;
    Connection joint;
    //: Stands for the name where several connections are deleted together.
    joint.name = JointText::tr("%n connections", nullptr, static_cast<int>(impacts.size()));
    const auto agree = [&impacts](auto member) {
        return std::ranges::all_of(impacts, [&](const Impact &impact) {
            return impact.connection.*member == impacts.front().connection.*member;
        });
    };
    if (agree(&Connection::type))
        joint.type = first.type;
    if (agree(&Connection::state))
        joint.state = first.state;
    if (agree(&Connection::scope))
        joint.scope = first.scope;
    return joint;
}

/// The worst counts: a place that could not be read for one of them is not read.
int gravityOf(CoverageStatus status)
{
    switch (status) {
    case CoverageStatus::NotInstalled: return 0;
    case CoverageStatus::Complete: return 1;
    case CoverageStatus::Invisible: return 2;
    case CoverageStatus::Partial: return 3;
    case CoverageStatus::Forbidden: return 4;
    case CoverageStatus::Failed: return 5;
    }
    return 5;
}

std::vector<Coverage> jointCoverage(const std::vector<Impact> &impacts)
{
    std::vector<Coverage> joint;
    for (const Impact &impact : impacts) {
        for (const Coverage &coverage : impact.coverage) {
            const auto known = std::ranges::find(joint, coverage.source, &Coverage::source);
            if (known == joint.end()) {
                joint.push_back(coverage);
                continue;
            }
            known->found += coverage.found;
            if (gravityOf(coverage.status) > gravityOf(known->status)) {
                known->status = coverage.status;
                known->reason = coverage.reason;
            }
        }
    }
    return joint;
}

std::vector<Warning> jointWarnings(const std::vector<Impact> &impacts)
{
    std::vector<Warning> joint;
    for (const Impact &impact : impacts) {
        for (const Warning &warning : impact.warnings) {
            const bool isCommon = std::ranges::all_of(impacts, [&warning](const Impact &other) {
                return std::ranges::find(other.warnings, warning) != other.warnings.end();
            });
            Warning own = warning;
            if (!isCommon)
                own.message = ownText(impact, warning.message);
            if (std::ranges::find(joint, own) == joint.end())
                joint.push_back(std::move(own));
        }
    }
    return joint;
}

int gravityOf(Deactivation::Possible possible)
{
    switch (possible) {
    case Deactivation::Possible::AlreadyOff: return 0;
    case Deactivation::Possible::Yes: return 1;
    case Deactivation::Possible::Doubtful: return 2;
    case Deactivation::Possible::No: return 3;
    }
    return 3;
}

Deactivation jointDeactivation(const std::vector<Impact> &impacts)
{
    Deactivation joint;
    joint.possible = Deactivation::Possible::AlreadyOff;
    Saying how;
    Saying loss;
    Saying reason;
    for (const Impact &impact : impacts) {
        const Deactivation &own = impact.deactivation;
        if (gravityOf(own.possible) > gravityOf(joint.possible))
            joint.possible = own.possible;
        how.add(impact, own.how);
        loss.add(impact, own.loss);
        reason.add(impact, own.reason);
        for (const QString &field : own.secretsNeeded)
            joint.secretsNeeded << impact.connection.id.value + u':' + field;
    }
    joint.how = how.joined();
    joint.loss = loss.joined();
    joint.reason = reason.joined();
    return joint;
}

bool isTarget(const std::vector<Impact> &impacts, const DependentKey &key)
{
    return std::ranges::any_of(impacts, [&key](const Impact &impact) {
        return impact.connection.id.value.compare(key.id, Qt::CaseInsensitive) == 0;
    });
}

/// One row of several: the worst that happens to it, everything that may be chosen for it.
class Union
{
public:
    Union(const std::vector<Impact> &impacts, const UnitedDependent &united)
        : m_impacts(impacts), m_row(united.dependent)
    {
        std::set<DecisionWord> words;
        int direct = 0;
        for (const std::size_t member : united.members) {
            const Dependent &own = *impacts[member].find(united.dependent.key);
            direct += own.relation == Relation::Direct ? 1 : 0;
            words.insert(own.decisions.begin(), own.decisions.end());
            take(own);
            m_evidence.add(impacts[member], own.evidence);
        }
        if (direct > 1)
            words.erase(DecisionWord::Reassign); // it cannot leave several at once
        const bool isDirect = direct > 0 || m_via.empty();
        m_row.relation = isDirect ? Relation::Direct : Relation::Indirect;
        m_row.via = isDirect ? std::vector<DependentKey>{}
                             : std::vector<DependentKey>(m_via.begin(), m_via.end());
        m_row.decisions = {words.begin(), words.end()};
        m_row.evidence = m_evidence.joined();
    }
    [[nodiscard]] Dependent take() { return std::move(m_row); }

private:
    void take(const Dependent &own)
    {
        m_row.effect = std::min(m_row.effect, own.effect);
        m_row.activity = std::min(m_row.activity, own.activity);
        for (const DependentKey &key : own.via)
            if (!isTarget(m_impacts, key))
                m_via.insert(key);
        for (const QString &loss : own.losses)
            if (!m_row.losses.contains(loss))
                m_row.losses << loss;
    }

    const std::vector<Impact> &m_impacts;
    Dependent m_row;
    std::set<DependentKey> m_via;
    Saying m_evidence;
};

} // namespace

Impact jointImpact(const std::vector<Impact> &impacts)
{
    if (impacts.size() == 1)
        return impacts.front();
    Impact joint;
    if (impacts.empty())
        return joint;
    joint.connection = jointConnection(impacts);
    for (const UnitedDependent &united : unitedDependents(impacts))
        joint.dependents.push_back(Union(impacts, united).take());
    joint.coverage = jointCoverage(impacts);
    joint.warnings = jointWarnings(impacts);
    joint.deactivation = jointDeactivation(impacts);
    joint.readAt = impacts.front().readAt;
    for (const Impact &impact : impacts) {
        joint.readAt = std::min(joint.readAt, impact.readAt);
        for (Evidence evidence : impact.evidence) {
            evidence.label = ownText(impact, evidence.label);
            joint.evidence.push_back(std::move(evidence));
        }
    }
    return joint;
}

} // namespace linchpin
