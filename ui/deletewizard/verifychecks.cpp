// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/verifychecks.h"

#include "models/domain/decisionindex.h"
#include "models/domain/fingerprint.h"
#include "models/item/displaytext.h"
#include "ui/deletewizard/wizardtexts.h"

#include <algorithm>

namespace linchpin {

namespace {

using Grade = VerifyCheck::Grade;

class CheckTexts final
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::VerifyCheck)
};

QString replan()
{
    return CheckTexts::tr("Review again and make a new plan.");
}

VerifyCheck identity(const Impact &expected, const Impact &now)
{
    VerifyCheck check{CheckTexts::tr("It is the same connection"), Grade::Pass, {}, {}};
    const auto &was = expected.connection;
    const auto &is = now.connection;
    if (was.id == is.id && was.name == is.name && was.type == is.type) {
        check.says = CheckTexts::tr("Id, name and type are as planned.");
        return check;
    }
    check.grade = Grade::Fail;
    check.says = CheckTexts::tr("Name or type is another one now.");
    check.todo = replan();
    return check;
}

VerifyCheck switchedOff(const Plan &plan, const Impact &expected, const Impact &now)
{
    VerifyCheck check{CheckTexts::tr("It is still switched off"), Grade::Pass, {}, {}};
    if (plan.choices.withoutDeactivation) {
        check.grade = Grade::Note;
        check.says = CheckTexts::tr("It was not switched off, as you chose: %1")
                         .arg(plan.choices.withoutDeactivationReason);
        return check;
    }
    check.says = now.connection.state == ConnectionState::NoSuchFlag
        ? CheckTexts::tr("It has no switch of its own. What was changed instead is compared below.")
        : CheckTexts::tr("State: %1.").arg(textOf(now.connection.state));
    if (now.connection.state == expected.connection.state)
        return check;
    check.grade = now.connection.state == ConnectionState::Unknown ? Grade::Unknown : Grade::Fail;
    check.todo = CheckTexts::tr("Find out who switched it, then review again.");
    return check;
}

VerifyCheck sameDependents(const Impact &expected, const Impact &now)
{
    VerifyCheck check{
        CheckTexts::tr("The same things hang on it as in the plan"), Grade::Pass, {}, {}};
    const auto changes = differences(expected, now);
    if (changes.isEmpty()) {
        check.says = CheckTexts::tr("%n dependents, none new, none changed.", nullptr,
                                    static_cast<int>(now.dependents.size()));
        return check;
    }
    check.grade = Grade::Fail;
    check.says = WizardTexts::lines(changes);
    check.todo = replan();
    return check;
}

VerifyCheck readable(const Impact &expected, const Impact &now)
{
    VerifyCheck check{
        CheckTexts::tr("Everything that could be read then can be read now"), Grade::Pass, {}, {}};
    QStringList worse;
    for (const auto &coverage : now.coverage) {
        const auto was = std::ranges::find(expected.coverage, coverage.source, &Coverage::source);
        const bool wasSettled = was != expected.coverage.end() && was->isSettled();
        if (wasSettled && !coverage.isSettled())
            worse << CheckTexts::tr("%1: %2").arg(coverage.label, textOf(coverage.status));
    }
    if (worse.isEmpty()) {
        check.says =
            CheckTexts::tr("Your rights to read have not shrunk. Whether you may delete only the "
                           "server knows.");
        return check;
    }
    check.grade = Grade::Unknown;
    check.says = WizardTexts::lines(worse);
    check.todo = CheckTexts::tr(
        "Get the missing right or wait until the server answers, then review again.");
    return check;
}

/// One that runs and stays was seen running, or may have begun since, and was accepted as it is:
/// where the server minds, it says so itself.
VerifyCheck quiet(const Plan &plan, const Impact &now)
{
    VerifyCheck check{CheckTexts::tr("Nothing is running on it"), Grade::Pass, {}, {}};
    const DecisionIndex decided(plan.choices.decisions);
    const auto count = [&](bool isAccepted) {
        return std::ranges::count_if(now.dependents, [&](const Dependent &dependent) {
            const bool isSo = decided.wordFor(dependent.key) == DecisionWord::Accept;
            return dependent.activity == Activity::Running && isSo == isAccepted;
        });
    };
    const auto running = count(false);
    const auto accepted = count(true);
    const auto unknown =
        std::ranges::count(now.dependents, Activity::Unknown, &Dependent::activity);
    if (running > 0) {
        check.grade = Grade::Fail;
        check.says =
            CheckTexts::tr("%n dependents run at this moment.", nullptr, static_cast<int>(running));
        check.todo = CheckTexts::tr("Wait until they have ended, then press \"Read again\".");
    } else if (accepted > 0) {
        check.grade = Grade::Note;
        check.says = CheckTexts::tr("%n dependents run at this moment. You chose to go on although "
                                    "they are there; the server may refuse while they run.",
                                    nullptr, static_cast<int>(accepted));
    } else if (unknown > 0) {
        check.grade = Grade::Note;
        check.says = CheckTexts::tr("This system does not tell for %n dependents whether they run.",
                                    nullptr, static_cast<int>(unknown));
    } else {
        check.says = CheckTexts::tr("None is seen running. That is evidence, not proof.");
    }
    return check;
}

} // namespace

VerifyCheck backupCheck(BackupCondition backup)
{
    VerifyCheck check{CheckTexts::tr("The backup can be read"), Grade::Pass, {}, {}};
    switch (backup) {
    case BackupCondition::Readable: check.says = CheckTexts::tr("Read back just now."); break;
    case BackupCondition::LeftOut:
        check.grade = Grade::Note;
        check.says = CheckTexts::tr(
            "There is none: it was left out, or made where this window does not know.");
        break;
    case BackupCondition::Unreadable:
        check.grade = Grade::Fail;
        check.says = CheckTexts::tr("The file is missing or was changed.");
        check.todo = CheckTexts::tr("Press \"Back up again\".");
        check.isBackup = true;
        break;
    }
    return check;
}

std::vector<VerifyCheck> verifyChecks(const Plan &plan, const Impact &expected,
                                      const std::optional<Impact> &now,
                                      const std::optional<ApiError> &error, BackupCondition backup)
{
    auto checks = connectionChecks(plan, expected, now, error);
    checks.push_back(backupCheck(backup));
    return checks;
}

std::vector<VerifyCheck> connectionChecks(const Plan &plan, const Impact &expected,
                                          const std::optional<Impact> &now,
                                          const std::optional<ApiError> &error)
{
    std::vector<VerifyCheck> checks;
    if (now) {
        checks = {identity(expected, *now), switchedOff(plan, expected, *now),
                  sameDependents(expected, *now), readable(expected, *now), quiet(plan, *now)};
    } else {
        checks.push_back(
            {CheckTexts::tr("The connection can be read"), Grade::Unknown,
             error ? error->sentence() : CheckTexts::tr("Being read."),
             error ? CheckTexts::tr("Check the network and your sign-in, then review again.")
                   : QString()});
    }
    return checks;
}

VerifyCheck inOne(const QString &connection, const std::vector<VerifyCheck> &checks,
                  const std::optional<QString> &leftOut)
{
    VerifyCheck one{WizardTexts::shown(connection, 60), Grade::Pass, {}, {}};
    if (leftOut) {
        one.grade = Grade::Note;
        one.says = CheckTexts::tr("It is not deleted with the others.") + u' ' + *leftOut;
        return one;
    }
    QStringList says;
    QStringList todo;
    for (const VerifyCheck &check : checks) {
        const bool isWorse = check.grade == Grade::Fail
            || (check.grade == Grade::Unknown && one.grade != Grade::Fail)
            || (check.grade == Grade::Note && one.grade == Grade::Pass);
        if (isWorse)
            one.grade = check.grade;
        if (check.grade != Grade::Pass)
            //: %1 is what is checked, %2 what was found.
            says << CheckTexts::tr("%1: %2").arg(check.what, check.says);
        if (!check.todo.isEmpty() && !todo.contains(check.todo))
            todo << check.todo;
    }
    one.says = says.isEmpty()
        ? CheckTexts::tr("The same connection, off as planned, with the same things on it, all of "
                         "it read; none is seen running.")
        : says.join(u'\n');
    one.todo = todo.join(u' ');
    return one;
}

bool allPass(const std::vector<VerifyCheck> &checks)
{
    return std::ranges::none_of(checks, [](const VerifyCheck &check) {
        return check.grade == Grade::Fail || check.grade == Grade::Unknown;
    });
}

QString textOf(VerifyCheck::Grade grade)
{
    switch (grade) {
    case Grade::Pass:
        //: Result of a check before the delete. One word.
        return CheckTexts::tr("pass");
    case Grade::Fail:
        //: Result of a check before the delete. One word.
        return CheckTexts::tr("fail");
    case Grade::Unknown:
        //: Result of a check before the delete that could not be made. One word.
        return CheckTexts::tr("unknown");
    case Grade::Note:
        //: Result of a check before the delete: worth knowing. One word.
        return CheckTexts::tr("note");
    }
    return {};
}

} // namespace linchpin
