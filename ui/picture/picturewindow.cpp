// SPDX-License-Identifier: Apache-2.0
#include "ui/picture/picturewindow.h"

#include "models/picture/picturetexts.h"
#include "ui/picture/picturepanel.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace linchpin {

using namespace Qt::StringLiterals;

PictureWindow::PictureWindow(QWidget *parent)
    : QDialog(parent)
    , m_panel(new PicturePanel(this))
    , m_progress(new PlainLabel(this))
    //: Button: stops reading.
    , m_stop(named(new QPushButton(tr("&Stop"), this), "pictureStop",
                   tr("Stop reading the dependents")))
{
    setObjectName(u"pictureWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setObjectName(u"pictureProgress"_s);
    m_stop->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_panel, 1);
    m_progress->hide();
    m_stop->hide();
    const int em = fontMetrics().averageCharWidth();
    resize(150 * em, 60 * fontMetrics().height() * 2 / 3);
}

PictureWindow::PictureWindow(const std::vector<GraphSubject> &subjects, QWidget *parent)
    : PictureWindow(parent)
{
    draw(subjects);
}

PictureWindow::PictureWindow(std::unique_ptr<SubjectReader> reader,
                             std::vector<SubjectReader::Wanted> wanted, QWidget *parent)
    : PictureWindow(parent)
{
    m_reader = std::move(reader);
    m_panel->setNothing(tr("Reading..."), tr("The picture is drawn when everything is read."));
    connect(m_stop, &QPushButton::clicked, m_reader.get(), &SubjectReader::stop);
    connect(m_reader.get(), &SubjectReader::progressed, this, &PictureWindow::showProgress);
    connect(m_reader.get(), &SubjectReader::ended, this, [this] {
        showProgress();
        draw(m_reader->subjects());
    });
    m_reader->read(std::move(wanted));
    showProgress();
}

PictureWindow::~PictureWindow()
{
    if (m_reader)
        m_reader->disconnect(this);
}

void PictureWindow::showProgress()
{
    m_progress->setVisible(isReading());
    m_stop->setVisible(isReading());
    //: While reading. %1 of %2 connections are done.
    m_progress->setText(tr("Reading what depends on them: %1 of %2")
                            .arg(m_reader->subjects().size())
                            .arg(m_reader->total()));
}

void PictureWindow::draw(const std::vector<GraphSubject> &subjects)
{
    m_panel->setSubjects(subjects);
    setWindowTitle(headingOf(m_panel->graph()));
}

} // namespace linchpin
