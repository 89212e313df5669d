// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/wizardtexts.h"

#include "models/domain/kindtext.h"

#include <QLocale>

namespace linchpin {

using namespace Qt::StringLiterals;

QString WizardTexts::title(WizardStep step)
{
    switch (step) {
    case WizardStep::Target:
        //: Step of the wizard: which connection. One or two words.
        return tr("Target");
    case WizardStep::Impact:
        //: Step of the wizard: what hangs on the connection. One or two words.
        return tr("Impact");
    case WizardStep::Decide:
        //: Step of the wizard: what happens to each dependent. One or two words.
        return tr("Decide");
    case WizardStep::Plan:
        //: Step of the wizard: the list of changes to look over. One or two words.
        return tr("Plan");
    case WizardStep::Backup:
        //: Step of the wizard: definitions are saved. One or two words.
        return tr("Back up");
    case WizardStep::SwitchOff:
        //: Step of the wizard: the connection is deactivated. One or two words.
        return tr("Switch off");
    case WizardStep::Observe:
        //: Step of the wizard: waiting and watching while it is off. One or two words.
        return tr("Observe");
    case WizardStep::Verify:
        //: Step of the wizard: everything is read once more. One or two words.
        return tr("Verify");
    case WizardStep::Confirm:
        //: Step of the wizard: the name is typed. One or two words.
        return tr("Confirm");
    case WizardStep::Run:
        //: Step of the wizard: the deletion is carried out. One or two words.
        return tr("Delete");
    case WizardStep::Result:
        //: Step of the wizard: what came of it. One or two words.
        return tr("Result");
    }
    return {};
}

QString WizardTexts::decision(DecisionWord word)
{
    switch (word) {
    case DecisionWord::Keep:
        //: Choice for a dependent: it stays, so the deletion does not go on.
        return tr("Keep, so stop here");
    case DecisionWord::Accept:
        //: Choice for a dependent: the deletion goes on although this one suffers.
        return tr("Leave it and go on anyway");
    case DecisionWord::Reassign:
        //: Choice for a dependent: it is moved to another connection.
        return tr("Reassign");
    case DecisionWord::Deactivate:
        //: Choice for a dependent: it is switched off.
        return tr("Switch it off");
    case DecisionWord::Delete:
        //: Choice for a dependent: it is deleted together with the connection.
        return tr("Delete it too");
    }
    return {};
}

QString WizardTexts::action(ActionState state, bool isUnderWay, bool isUndoing)
{
    if (isUnderWay && isUndoing)
        //: State of one change of the plan.
        return tr("being taken back");
    switch (state) {
    case ActionState::Pending:
        if (isUnderWay) {
            //: State of one change of the plan: under way.
            return tr("running");
        }
        //: State of one change of the plan: not begun.
        return tr("waiting");
    case ActionState::Sent:
        //: State of one change of the plan: sent, to be proved.
        return tr("running: looking at what it did");
    case ActionState::InEffect:
        //: State of one change of the plan: proved by reading.
        return tr("done");
    case ActionState::NotTaken:
        //: State of one change of the plan: refused or without effect.
        return tr("failed: not in effect");
    case ActionState::Unknown:
        //: State of one change of the plan: nobody knows whether it took effect.
        return tr("unknown");
    case ActionState::Undone:
        //: State of one change of the plan: it was in effect and is not any more.
        return tr("taken back");
    case ActionState::Stuck:
        //: State of one change of the plan: it is in effect, and undoing it did not work.
        return tr("failed: could not be taken back");
    case ActionState::Skipped:
        //: State of one change of the plan: it was found done already, nothing was sent.
        return tr("done before, nothing sent");
    }
    return {};
}

QString WizardTexts::duration(std::chrono::seconds time)
{
    using namespace std::chrono;
    if (time <= 0s)
        //: How long to watch: not at all.
        return tr("none");
    if (time % hours(24) == 0s && time > hours(24))
        return tr("%n days", nullptr, static_cast<int>(time / hours(24)));
    if (time % hours(1) == 0s)
        return tr("%n hours", nullptr, static_cast<int>(time / hours(1)));
    return remaining(time);
}

QString WizardTexts::remaining(std::chrono::seconds time)
{
    using namespace std::chrono;
    const auto days = time / hours(24);
    const auto left = time % hours(24);
    if (days > 0)
        return tr("%n days", nullptr, static_cast<int>(days)) + u' '
            + tr("%n hours", nullptr, static_cast<int>(left / hours(1)));
    if (left >= hours(1))
        return tr("%n hours", nullptr, static_cast<int>(left / hours(1))) + u' '
            + tr("%n minutes", nullptr, static_cast<int>(left % hours(1) / minutes(1)));
    if (left >= minutes(1))
        return tr("%n minutes", nullptr, static_cast<int>(left / minutes(1)));
    return tr("%n seconds", nullptr, static_cast<int>(std::max(left, 0s).count()));
}

QString WizardTexts::time(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString WizardTexts::clock(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

QString WizardTexts::shown(const QString &name, qsizetype length)
{
    const auto safe = escapedForDisplay(name);
    return safe.size() <= length ? safe : safe.left(length - 1) + u'…';
}

QString WizardTexts::lines(const QStringList &sentences)
{
    QStringList safe;
    for (const auto &sentence : sentences)
        safe << escapedForDisplay(sentence);
    return safe.join(u'\n');
}

QString WizardTexts::onButton(const QString &name)
{
    return shown(name, 40).replace(u'&', u"&&"_s);
}

QString WizardTexts::dependent(const Dependent &dependent)
{
    //: A dependent, in full: %1 kind of thing ("sync"), %2 its name, %3 its id.
    return tr("%1 %2 (%3)")
        .arg(kindText(dependent.key.kind), shown(dependent.name, 120), shown(dependent.key.id, 60));
}

QString WizardTexts::connection(const Connection &connection)
{
    //: A connection: its name and its type.
    return connection.type.isEmpty()
        ? shown(connection.name)
        : tr("%1 (%2)").arg(shown(connection.name), shown(connection.type));
}

} // namespace linchpin
