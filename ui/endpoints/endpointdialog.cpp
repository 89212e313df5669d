// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoints/endpointdialog.h"

#include "models/service/systemfacts.h"
#include "ui/endpoints/endpointform.h"
#include "ui/endpoints/findinglist.h"
#include "ui/endpoints/secretvault.h"
#include "ui/widget/icons.h"
#include "ui/widget/messagebar.h"
#include "ui/widget/naming.h"

#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace linchpin {

using namespace Qt::StringLiterals;

EndpointDialog::EndpointDialog(Workspace &workspace, SecretVault &vault,
                               const std::optional<SavedEndpoint> &endpoint, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_vault(vault)
    , m_before(endpoint)
    , m_form(new EndpointForm(this))
    , m_findings(new FindingList(this))
{
    setObjectName(u"endpointDialog"_s);
    setWindowTitle(endpoint ? tr("Edit endpoint") : tr("Add endpoint"));
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_form);
    if (!vault.notice().isEmpty()) {
        auto *notice = new MessageBar(Tone::Caution, vault.notice(), this);
        notice->setClosable(false);
        layout->addWidget(notice);
    }
    layout->addWidget(m_findings, 1);
    layout->addLayout(buildButtons());
    if (endpoint) {
        m_form->setDraft(EndpointDraft::from(*endpoint));
        m_form->setSecretHint(tr("Leave it empty to keep the one that is known."));
    } else {
        m_form->setSecretHint(vault.notice().isEmpty()
                                  ? tr("Kept in the system's key store, never in a file.")
                                  : tr("Kept in memory until the program ends."));
    }
    setMinimumWidth(fontMetrics().averageCharWidth() * 82);
    connect(m_form, &EndpointForm::edited, m_findings, &FindingList::clear);
    m_form->focusFirst();
}

EndpointDialog::~EndpointDialog() = default;

void EndpointDialog::addBelowForm(QWidget *part)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_form) + 1, part);
}

QLayout *EndpointDialog::buildButtons()
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    //: Button: tries the endpoint, changes nothing.
    m_test = named(new QPushButton(actionIcon(u"action-test"_s), tr("&Test"), this), "endpointTest",
                   tr("Test: signs in and reads, changes nothing"));
    m_test->setAutoDefault(false);
    //: Button.
    m_save = named(new QPushButton(m_before ? tr("&Save") : tr("A&dd endpoint"), this),
                   //: Button.
                   "endpointSave", m_before ? tr("Save") : tr("Add endpoint"));
    m_save->setDefault(true);
    QPushButton *cancel =
        //: Button.
        named(box->button(QDialogButtonBox::Cancel), "endpointCancel", tr("Cancel"));
    cancel->setText(cancel->accessibleName()); // Qt's own translation may not be installed
    cancel->setAutoDefault(false);
    cancel->setIcon({}); // words are enough for a way out
    box->addButton(m_save, QDialogButtonBox::AcceptRole);
    connect(m_test, &QPushButton::clicked, this, &EndpointDialog::test);
    connect(m_save, &QPushButton::clicked, this, &EndpointDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addStretch();
    row->addWidget(box);
    return row;
}

QStringList EndpointDialog::takenNames() const
{
    QStringList names;
    for (const SavedEndpoint &endpoint : m_workspace.endpoints()) {
        if (!m_before || endpoint.name != m_before->name)
            names.append(endpoint.name);
    }
    return names;
}

bool EndpointDialog::isValid()
{
    const EndpointDraft draft = m_form->draft();
    const bool needsSecret = !m_before || !draft.sharesSecretWith(*m_before);
    const QHash<QString, QString> problems = draft.problems(takenNames(), needsSecret);
    m_form->setProblems(problems);
    return problems.isEmpty();
}

void EndpointDialog::test()
{
    if (m_running) { // the button says Stop
        m_running.reset();
        //: Button: tries the endpoint, changes nothing.
        m_test->setText(tr("&Test"));
        return;
    }
    const EndpointDraft draft = m_form->draft();
    if (!isValid())
        return;
    const SavedEndpoint endpoint = draft.toSaved();
    if (!draft.secret.isEmpty()) {
        startTest(endpoint, draft.secret);
        return;
    }
    const QPointer<EndpointDialog> self(this);
    m_vault.recall(*m_before, [self, endpoint](const QByteArray &secret, const QString &trouble) {
        if (!self)
            return;
        if (secret.isEmpty())
            self->m_findings->showFindings(
                //: Label of a finding: a token, key or password.
                {{CheckFinding::Grade::Fails, tr("Secret"),
                  trouble.isEmpty() ? tr("None is known yet.") : trouble}});
        else
            self->startTest(endpoint, secret);
    });
}

void EndpointDialog::startTest(const SavedEndpoint &endpoint, const QByteArray &secret)
{
    const System *system = systemOf(endpoint.identity.system);
    if (!system)
        return;
    m_running = std::make_unique<EndpointTest>(*system, accessOf(endpoint),
                                               credentialsOf(endpoint, secret));
    connect(m_running.get(), &EndpointTest::ended, this, &EndpointDialog::showTest);
    m_findings->clear();
    m_test->setText(tr("S&top test"));
    m_running->start();
}

void EndpointDialog::showTest()
{
    const Result<std::vector<CheckFinding>> result = *m_running->result();
    m_running.release()->deleteLater(); // it is the sender
    //: Button: tries the endpoint, changes nothing.
    m_test->setText(tr("&Test"));
    if (result)
        m_findings->showFindings(*result);
    else
        m_findings->showError(result.error());
    adjustSize();
}

void EndpointDialog::save()
{
    const EndpointDraft draft = m_form->draft();
    if (!isValid())
        return;
    const SavedEndpoint endpoint = draft.toSaved();
    const Result<void> done =
        m_before ? m_workspace.replace(m_before->name, endpoint) : m_workspace.add(endpoint);
    if (!done) {
        m_findings->showFindings(
            //: Button, and the label of a finding: saving failed.
            {{CheckFinding::Grade::Fails, tr("Save"), done.error().sentence()}});
        return;
    }
    accept();
    Q_EMIT saved(endpoint.name, draft.secret);
}

} // namespace linchpin
