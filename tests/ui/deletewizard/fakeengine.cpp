// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/deletewizard/fakeengine.h"

#include "models/store/backupfile.h"
#include "tests/ui/deletewizard/fakesystem.h"

namespace linchpin::testing {

using namespace Qt::StringLiterals;

Result<void> FakeRun::acceptSigns(const QString &reason)
{
    asked << QStringLiteral("accept ") + reason;
    if (refusesAcceptance)
        return failure({ApiError::Kind::Unsafe});
    return {};
}

void FakeRun::tell(const Result<Observation> &observation)
{
    seen = observation;
    Q_EMIT looked();
}

void FakeRun::arrive(const RunState &state, const std::optional<Impact> &reading)
{
    m_state = state;
    if (reading)
        m_lastImpact = reading;
    Q_EMIT changed();
    if (m_state.outcome != Outcome::None && m_state.outcome != Outcome::Waiting)
        Q_EMIT finished();
}

void FakeRun::arrive(Step step, Outcome outcome)
{
    auto state = m_state;
    state.step = step;
    state.outcome = outcome;
    arrive(state);
}

FakeEngine::FakeEngine() : m_system(std::make_unique<FakeSystem>()) { }

FakeEngine::~FakeEngine() = default;

EndpointIdentity FakeEngine::endpoint() const
{
    return {u"fake"_s, u"https://fake.example"_s, {}};
}

void FakeEngine::startReview(const std::vector<ConnectionId> &ids)
{
    for (const ConnectionId &id : ids)
        reviewed << id.value;
    m_result.reset();
    m_isReviewing = true;
}

void FakeEngine::endReview(Result<Impact> result)
{
    m_result = std::move(result).map([](Impact impact) { return std::vector{std::move(impact)}; });
    m_isReviewing = false;
    Q_EMIT reviewEnded();
}

/// At once, and of the connection alone.
void FakeEngine::startBackup(const std::vector<Plan> &plans, const QString &folder,
                             const QString &savedPlan)
{
    const Plan &plan = plans.front();
    Backup backup{.id = u"b-1"_s, .plan = plan, .readAt = QDateTime::currentDateTimeUtc()};
    BackupItem connection;
    connection.key = {u"connection"_s, plan.impact.connection.id.value};
    connection.name = plan.impact.connection.name;
    backup.items = {connection};
    const QString path =
        placeForBackup(backup, folder, savedPlan, [](const Backup &) { return false; });
    const auto written = writeBackupFile(path, backup);
    m_backup = written ? Result<QString>(path) : failure(written.error());
    Q_EMIT backupEnded();
}

Result<std::unique_ptr<WizardRun>>
FakeEngine::createRun(const WholePlan &plan, const QMap<QString, QByteArray> &typedSecrets)
{
    if (refusesRuns)
        return failure({ApiError::Kind::Unsafe, 0, u"The plan was used before."_s});
    ++runsMade;
    secrets = typedSecrets;
    auto made = std::make_unique<FakeRun>(plan.plan);
    run = made.get();
    return made;
}

Result<std::unique_ptr<WizardRun>> FakeEngine::openRun(const SavedRun &saved)
{
    const auto &record = std::get<RunRecord>(saved);
    auto made = std::make_unique<FakeRun>(record.plan);
    made->arrive(record.state);
    run = made.get();
    return made;
}

DependentKey profile(int number)
{
    return {u"profile"_s, QString::number(number)};
}

Impact sampleImpact()
{
    Impact impact;
    impact.connection.id = {u"c-1"_s};
    impact.connection.name = u"billing-db"_s;
    impact.connection.type = u"postgres"_s;
    impact.connection.state = ConnectionState::Active;
    Dependent agent;
    agent.key = {u"agent"_s, u"a"_s};
    agent.name = u"Editor"_s;
    agent.relation = Relation::Indirect;
    agent.via = {profile(1)};
    agent.effect = Effect::Breaks;
    agent.activity = Activity::Active;
    agent.decisions = {DecisionWord::Keep, DecisionWord::Accept};
    Dependent first;
    first.key = profile(1);
    first.name = u"Writer"_s;
    first.effect = Effect::Blocks;
    first.activity = Activity::Active;
    first.decisions = {DecisionWord::Keep, DecisionWord::Reassign, DecisionWord::Delete};
    auto second = first;
    second.key = profile(2);
    second.name = u"Summariser"_s;
    impact.dependents = {agent, first, second};
    impact.coverage = {{u"profiles"_s, u"Profiles"_s, CoverageStatus::Complete, {}, 2},
                       {u"agents"_s, u"Agents"_s, CoverageStatus::Complete, {}, 1}};
    impact.deactivation.how = u"It is sent back switched off."_s;
    impact.readAt = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
    return impact;
}

} // namespace linchpin::testing
