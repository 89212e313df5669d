// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoints/endpointform.h"

#include "models/service/systemfacts.h"
#include "ui/widget/field.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QString signInText(Credentials::Kind kind)
{
    switch (kind) {
    //: Kind of sign-in offered by a system.
    case Credentials::Kind::Token: return EndpointForm::tr("Token or API key");
    //: Kind of sign-in offered by a system (OAuth client credentials).
    case Credentials::Kind::ClientCredentials:
        return EndpointForm::tr("Client ID and client secret");
    //: Kind of sign-in offered by a system.
    case Credentials::Kind::UserPassword: return EndpointForm::tr("User name and password");
    //: Kind of sign-in offered by a system.
    case Credentials::Kind::None: return EndpointForm::tr("No sign-in");
    }
    return {};
}

} // namespace

EndpointForm::EndpointForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(9);
    m_layout->setHorizontalSpacing(12);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addSystem();
    addLine("endpointName", u"name"_s, tr("&Name:"), &m_name)
        ->setHint(tr("As you want to see it in the list."));
    Q_UNUSED(addLine("endpointUrl", u"url"_s, tr("&Address:"), &m_url))
    m_scopeRow = m_layout->rowCount();
    addSignIn();
    addEnvironment();
    addMore();
    takeSystem();
    showMore(false);
}

Field *EndpointForm::addLine(const char *objectName, const QString &field, const QString &label,
                             QLineEdit **editor)
{
    *editor = named(new QLineEdit(this), objectName, QString(label).remove(u'&').remove(u':'));
    auto *made = new Field(*editor, this);
    m_fields.insert(field, made);
    auto *caption = new PlainLabel(label, this);
    caption->setBuddy(*editor);
    m_layout->addRow(caption, made);
    connect(*editor, &QLineEdit::textEdited, this, [this, field] { Q_EMIT edited(field); });
    return made;
}

void EndpointForm::addSystem()
{
    //: Which of the five systems an endpoint is, such as Umbraco.AI.
    m_system = named(new QComboBox(this), "endpointSystem", tr("System"));
    for (const SystemInfo &info : systemsOffered())
        m_system->addItem(info.name, info.word);
    auto *caption = new PlainLabel(tr("S&ystem:"), this);
    caption->setBuddy(m_system);
    m_layout->addRow(caption, m_system);
    connect(m_system, &QComboBox::currentIndexChanged, this, &EndpointForm::takeSystem);
}

void EndpointForm::addSignIn()
{
    m_signIn = named(new QComboBox(this), "endpointSignInKind", tr("Sign in with"));
    auto *caption = new PlainLabel(tr("Sign &in with:"), this);
    caption->setBuddy(m_signIn);
    m_layout->addRow(caption, m_signIn);
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &EndpointForm::takeSignInKind);
    Q_UNUSED(addLine("endpointUser", u"user"_s, tr("&User:"), &m_user))
    m_userLabel = qobject_cast<QLabel *>(m_layout->labelForField(m_fields.value(u"user"_s)));
    Q_UNUSED(addLine("endpointSecret", u"secret"_s, tr("S&ecret:"), &m_secret))
    m_secretLabel = qobject_cast<QLabel *>(m_layout->labelForField(m_fields.value(u"secret"_s)));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
}

void EndpointForm::addEnvironment()
{
    //: What an endpoint is used for: production, test.
    m_environment = named(new QComboBox(this), "endpointEnvironment", tr("Environment"));
    m_environment->setEditable(true);
    m_environment->addItem(QString()); // none
    //: An environment an endpoint may belong to, shown as a badge.
    m_environment->addItem(tr("production"));
    //: An environment an endpoint may belong to, shown as a badge.
    m_environment->addItem(tr("staging"));
    //: An environment an endpoint may belong to, shown as a badge.
    m_environment->addItem(tr("test"));
    //: An environment an endpoint may belong to, shown as a badge.
    m_environment->addItem(tr("development"));
    m_environment->lineEdit()->setObjectName(u"endpointEnvironmentText"_s);
    //: What an endpoint is used for: production, test.
    m_environment->lineEdit()->setAccessibleName(tr("Environment"));
    auto *field = new Field(m_environment, this);
    field->setHint(
        tr("Shown as a badge. In production more is asked before something is deleted."));
    auto *caption = new PlainLabel(tr("En&vironment:"), this);
    caption->setBuddy(m_environment);
    m_layout->addRow(caption, field);
}

void EndpointForm::addMore()
{
    m_more = named(new QToolButton(this), "endpointMore",
                   tr("More settings: certificate, proxy, limits"));
    m_more->setText(tr("&More settings"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_layout->addRow(QString(), m_more);
    connect(m_more, &QToolButton::toggled, this, &EndpointForm::showMore);

    addLine("endpointCa", u"ca"_s, tr("CA &file:"), &m_ca)
        ->setHint(
            tr("A PEM file with your own certificate authority. Certificates are always checked."));
    QAction *browse = m_ca->addAction(style()->standardIcon(QStyle::SP_DialogOpenButton),
                                      QLineEdit::TrailingPosition);
    browse->setObjectName(u"endpointCaBrowse"_s);
    browse->setText(tr("Choose a file"));
    connect(browse, &QAction::triggered, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Certificate authority"), {},
                                       tr("Certificates (*.pem *.crt);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, m_ca, &QLineEdit::setText);
        dialog->open();
    });
    addLine("endpointProxy", u"proxy"_s, tr("Pro&xy:"), &m_proxy)
        ->setHint(tr("Empty: the system's settings."));
    m_timeout =
        named(new QSpinBox(this), "endpointTimeout", tr("Time-out of a request in seconds"));
    m_timeout->setRange(1, 600);
    //: Unit behind a number: seconds.
    m_timeout->setSuffix(tr(" s"));
    m_inFlight = named(new QSpinBox(this), "endpointInFlight", tr("Requests at once"));
    m_inFlight->setRange(1, 48);
    const auto addSpin = [this](const QString &label, QSpinBox *box) {
        auto *caption = new PlainLabel(label, this);
        caption->setBuddy(box);
        m_layout->addRow(caption, box);
    };
    addSpin(tr("Time-&out:"), m_timeout);
    addSpin(tr("&Requests at once:"), m_inFlight);
}

void EndpointForm::showMore(bool isShown)
{
    m_more->setArrowType(isShown ? Qt::DownArrow : Qt::RightArrow);
    const std::array<QWidget *, 4> rows{m_fields.value(u"ca"_s), m_fields.value(u"proxy"_s),
                                        m_timeout, m_inFlight};
    for (QWidget *row : rows) {
        row->setVisible(isShown);
        m_layout->labelForField(row)->setVisible(isShown);
    }
}

SystemInfo EndpointForm::currentSystem() const
{
    for (SystemInfo &info : systemsOffered()) {
        if (info.word == m_system->currentData().toString())
            return info;
    }
    return {};
}

void EndpointForm::takeSystem()
{
    const SystemInfo info = currentSystem();
    m_url->setPlaceholderText(info.urlHint);
    for (auto it = m_scope.cbegin(); it != m_scope.cend(); ++it)
        m_layout->removeRow(m_fields.take(u"scope-"_s + it.key()));
    m_scope.clear();
    int row = m_scopeRow;
    for (const ScopeField &scope : info.scopeFields) {
        const QByteArray objectName = "endpointScope_" + scope.key.toLatin1();
        auto *editor = named(new QLineEdit(this), objectName.constData(), scope.label);
        auto *field = new Field(editor, this);
        field->setHint(scope.hint);
        auto *caption = new PlainLabel(scope.label + u':', this);
        m_layout->insertRow(row++, caption, field);
        m_scope.insert(scope.key, editor);
        const QString key = u"scope-"_s + scope.key;
        m_fields.insert(key, field);
        connect(editor, &QLineEdit::textEdited, this, [this, key] { Q_EMIT edited(key); });
    }
    m_signIn->clear();
    for (const Credentials::Kind kind : info.signInKinds)
        m_signIn->addItem(signInText(kind), wordOf(kind));
}

void EndpointForm::takeSignInKind()
{
    const Credentials::Kind kind = signInKindFrom(m_signIn->currentData().toString());
    const bool hasUser =
        kind == Credentials::Kind::ClientCredentials || kind == Credentials::Kind::UserPassword;
    m_fields.value(u"user"_s)->setVisible(hasUser);
    m_userLabel->setVisible(hasUser);
    switch (kind) {
    case Credentials::Kind::ClientCredentials:
        m_userLabel->setText(tr("C&lient ID:"));
        m_secretLabel->setText(tr("Cli&ent secret:"));
        break;
    case Credentials::Kind::UserPassword:
        m_userLabel->setText(tr("&User:"));
        m_secretLabel->setText(tr("Pass&word:"));
        break;
    case Credentials::Kind::Token:
    case Credentials::Kind::None: m_secretLabel->setText(tr("To&ken:")); break;
    }
    m_user->setAccessibleName(m_userLabel->text().remove(u'&').remove(u':'));
    m_secret->setAccessibleName(m_secretLabel->text().remove(u'&').remove(u':'));
}

void EndpointForm::setDraft(const EndpointDraft &draft)
{
    m_system->setCurrentIndex(std::max(0, m_system->findData(draft.system)));
    m_name->setText(draft.name);
    m_url->setText(draft.url);
    for (auto it = m_scope.cbegin(); it != m_scope.cend(); ++it)
        it.value()->setText(draft.scope.value(it.key()));
    m_signIn->setCurrentIndex(std::max(0, m_signIn->findData(draft.signInKind)));
    m_user->setText(draft.user);
    m_environment->setCurrentText(draft.environment);
    m_ca->setText(draft.caFile);
    m_proxy->setText(draft.proxyUrl);
    m_timeout->setValue(draft.timeoutSeconds);
    m_inFlight->setValue(draft.maxInFlight);
    m_more->setChecked(!draft.caFile.isEmpty() || !draft.proxyUrl.isEmpty());
}

EndpointDraft EndpointForm::draft() const
{
    EndpointDraft draft;
    draft.system = m_system->currentData().toString();
    draft.name = m_name->text();
    draft.url = m_url->text();
    for (auto it = m_scope.cbegin(); it != m_scope.cend(); ++it) {
        if (const QString value = it.value()->text().trimmed(); !value.isEmpty())
            draft.scope.insert(it.key(), value);
    }
    draft.signInKind = m_signIn->currentData().toString();
    if (m_fields.value(u"user"_s)->isVisibleTo(this))
        draft.user = m_user->text();
    draft.secret = m_secret->text().toUtf8();
    draft.environment = m_environment->currentText();
    draft.caFile = m_ca->text().trimmed();
    draft.proxyUrl = m_proxy->text().trimmed();
    draft.timeoutSeconds = m_timeout->value();
    draft.maxInFlight = m_inFlight->value();
    return draft;
}

void EndpointForm::setProblems(const QHash<QString, QString> &problems)
{
    if (problems.contains(u"ca"_s) || problems.contains(u"proxy"_s))
        m_more->setChecked(true);
    bool isFocused = false;
    for (int row = 0; row < m_layout->rowCount(); ++row) {
        const QLayoutItem *item = m_layout->itemAt(row, QFormLayout::FieldRole);
        auto *field = item ? qobject_cast<Field *>(item->widget()) : nullptr;
        if (!field)
            continue;
        field->setProblem(problems.value(m_fields.key(field)));
        if (!field->problem().isEmpty() && !isFocused) {
            field->setFocus();
            isFocused = true;
        }
    }
}

void EndpointForm::setSecretHint(const QString &hint)
{
    m_fields.value(u"secret"_s)->setHint(hint);
}

void EndpointForm::focusFirst()
{
    m_name->setFocus();
}

} // namespace linchpin
