// SPDX-License-Identifier: Apache-2.0
#include "ui/plans/carryingout.h"

#include "models/domain/plan.h"
#include "ui/deletewizard/deletiondraft.h"
#include "ui/deletewizard/wizardtexts.h"
#include "ui/widget/askdialog.h"
#include "ui/widget/secretsdialog.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 10; ///< the plan's decisions name them all

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::CarryingOut)
};

QStringList forcedAlong(const Plan &plan)
{
    QStringList names;
    for (const Dependent &dependent : plan.impact.dependents)
        if (isForcedAlong(plan.impact, plan.choices, dependent))
            names << WizardTexts::dependent(dependent);
    return names;
}

QString forceText(const Plan &plan)
{
    const QStringList all = forcedAlong(plan);
    QStringList lines{Text::tr("The server deletes %n dependents by force, together with the "
                               "connection. Nothing of it comes back.",
                               nullptr, int(all.size()))};
    for (const QString &name : all.first(std::min(mostNames, all.size())))
        lines << u"\u2022 "_s + name;
    if (all.size() > mostNames)
        lines << Text::tr("%n more stand under Decisions.", nullptr, int(all.size() - mostNames));
    lines << Text::tr("The reason in the plan: %1")
                 .arg(WizardTexts::shown(plan.choices.forceCascadeReason));
    lines << Text::tr("You are asked a second time before the button that deletes.");
    return lines.join(u'\n');
}

void askForSecrets(const WholePlan &whole, QWidget *parent,
                   const std::function<void(const QMap<QString, QByteArray> &)> &goOn)
{
    const Plan &plan = whole.plan;
    if (plan.choices.secretsProvided.isEmpty())
        return goOn({});
    DeletionDraft draft;
    draft.adopt(whole); // it names the fields of several
    std::vector<SecretField> fields;
    for (const QString &name : plan.choices.secretsProvided)
        fields.push_back({name, draft.labelOf(name)});
    auto *dialog = new SecretsDialog(
        Text::tr("Values to be typed"),
        Text::tr("Switching off has to send values that the server does not show. They are in no "
                 "plan; they are kept in memory only and forgotten when the wizard closes."),
        //: Button: opens the wizard on a plan.
        Text::tr("&Go on"), fields, SecretsDialog::Wanted::All, parent);
    dialog->ask(goOn);
}

} // namespace

void askBeforeCarryingOut(const WholePlan &plan, QWidget *parent,
                          const std::function<void(const QMap<QString, QByteArray> &)> &goOn)
{
    if (!plan.plan.choices.forceCascade)
        return askForSecrets(plan, parent, goOn);
    auto *dialog =
        new AskDialog(u"forceQuestion"_s, Text::tr("Delete by force"), forceText(plan.plan),
                      //: Button: opens the wizard on a plan that deletes by force.
                      Text::tr("Go on by &force"), parent);
    dialog->ask({}, [plan, parent, goOn](const QStringList &) {
        askForSecrets(plan, parent, goOn);
        return QString();
    });
    dialog->openAndForget();
}

} // namespace linchpin
