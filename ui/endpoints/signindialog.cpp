// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoints/signindialog.h"

#include "models/service/systemfacts.h"
#include "models/service/workspace.h"
#include "ui/widget/elidedlabel.h"
#include "ui/widget/field.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QString captionOf(Credentials::Kind kind)
{
    switch (kind) {
    case Credentials::Kind::ClientCredentials: return SignInDialog::tr("Client &secret:");
    case Credentials::Kind::UserPassword: return SignInDialog::tr("&Password:");
    case Credentials::Kind::Token:
    case Credentials::Kind::None: return SignInDialog::tr("&Token:");
    }
    return {};
}

} // namespace

SignInDialog::SignInDialog(const SavedEndpoint &endpoint, const QString &notice, QWidget *parent)
    : QDialog(parent)
    //: A token, key or password.
    , m_secret(named(new QLineEdit(this), "signInSecret", tr("Secret")))
    , m_field(new Field(m_secret, this))
{
    setObjectName(u"signInDialog"_s);
    setWindowTitle(tr("Sign in"));
    setWindowModality(Qt::WindowModal);
    auto *name = new ElidedLabel(this);
    name->setText(endpoint.name);
    QFont font = name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    name->setFont(font);
    auto *about = new ElidedLabel(this);
    //: Below an endpoint's name. %1 is the system, %2 the address.
    about->setText(tr("%1 at %2").arg(systemName(endpoint.identity.system), endpoint.identity.url));
    m_secret->setEchoMode(QLineEdit::Password);
    m_field->setHint(notice.isEmpty() ? tr("Kept in the system's key store, never in a file.")
                                      : notice);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (!endpoint.user.isEmpty()) {
        auto *user = new ElidedLabel(this);
        user->setText(endpoint.user);
        form->addRow(new PlainLabel(tr("As:"), this), user);
    }
    auto *caption = new PlainLabel(captionOf(signInKindFrom(endpoint.signInKind)), this);
    caption->setBuddy(m_secret);
    form->addRow(caption, m_field);

    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *cancel =
        //: Button.
        named(box->button(QDialogButtonBox::Cancel), "signInCancel", tr("Cancel"));
    cancel->setText(cancel->accessibleName()); // Qt's own translation may not be installed
    cancel->setAutoDefault(false);
    cancel->setIcon({}); // words are enough for a way out
    auto *signIn = named(new QPushButton(tr("Sign &in"), this), "signInOk", tr("Sign in"));
    signIn->setDefault(true);
    box->addButton(signIn, QDialogButtonBox::AcceptRole);
    connect(signIn, &QPushButton::clicked, this, &SignInDialog::take);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(name);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(box);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_secret->setFocus();
}

void SignInDialog::take()
{
    if (m_secret->text().isEmpty()) {
        m_field->setProblem(tr("The secret is missing."));
        return;
    }
    const QByteArray secret = m_secret->text().toUtf8();
    accept();
    Q_EMIT entered(secret);
}

} // namespace linchpin
