// SPDX-License-Identifier: Apache-2.0
#include "ui/reviews/takingdialog.h"

#include "models/service/workspace.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace linchpin {

using namespace Qt::StringLiterals;

TakingDialog::TakingDialog(const Workspace &workspace, const QStringList &endpoints,
                           QWidget *parent)
    : QDialog(parent)
    , m_text(PlainLabel::paragraph({}, this))
    , m_progress(named(new QProgressBar(this), "takingProgress", tr("Progress of reading")))
    , m_keep(named(new QPushButton(tr("&Stop and keep what was read"), this), "takingKeep",
                   tr("Stop and keep what was read")))
    //: Button: stops reading and throws away what was read.
    , m_cancel(named(new QPushButton(tr("Cancel"), this), "takingCancel", tr("Cancel")))
{
    setObjectName(u"takingDialog"_s);
    setWindowTitle(tr("Reading what depends on what"));
    setWindowModality(Qt::WindowModal);
    build();
    for (const QString &name : endpoints) {
        const SavedEndpoint *saved = workspace.find(name);
        if (Session *session = workspace.session(name); session && saved)
            m_taking.add(*session, saved->environment);
    }
    connect(&m_taking, &ReviewTaking::progressed, this, &TakingDialog::update);
    connect(&m_taking, &ReviewTaking::ended, this, &TakingDialog::finish);
    connect(m_keep, &QPushButton::clicked, &m_taking, &ReviewTaking::stop);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &QObject::deleteLater);
}

void TakingDialog::build()
{
    m_text->setObjectName(u"takingText"_s);
    m_progress->setTextVisible(false);
    m_keep->setAutoDefault(false);
    m_cancel->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(
        PlainLabel::aside(tr("This only reads. Nothing is changed on any server."), this));
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

void TakingDialog::start(const QString &path, Existing existing)
{
    m_path = path;
    update();
    show();
    m_taking.start(path, existing);
}

void TakingDialog::update()
{
    const ReviewTaking::Standing standing = m_taking.standing();
    const QLocale locale;
    QString text = standing.total > 0
        //: %1 and %2 are numbers of connections.
        ? tr("%1 of %2 connections looked at.")
              .arg(locale.toString(standing.done), locale.toString(standing.total))
        : tr("The lists are being read.");
    if (standing.failed > 0)
        text += u' ' + tr("%n could not be read.", nullptr, standing.failed);
    m_text->setText(text);
    m_progress->setRange(0, standing.lists > 0 ? 0 : standing.total);
    m_progress->setValue(standing.done);
}

void TakingDialog::finish()
{
    hide();
    if (m_taking.result())
        Q_EMIT saved(m_path);
    else
        Q_EMIT failed(m_taking.result().error().sentence());
    deleteLater();
}

} // namespace linchpin
