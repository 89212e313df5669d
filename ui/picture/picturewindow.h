// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/picture/subjectreader.h"

#include <QDialog>

class QPushButton;

namespace linchpin {

class PicturePanel;
class PlainLabel;

/// The picture in a window of its own, for one connection or a selection.
class PictureWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Of what is known already.
    PictureWindow(const std::vector<GraphSubject> &subjects, QWidget *parent);
    /// Reads first; the picture is there when all is read.
    PictureWindow(std::unique_ptr<SubjectReader> reader, std::vector<SubjectReader::Wanted> wanted,
                  QWidget *parent);
    ~PictureWindow() override;

    [[nodiscard]] PicturePanel *panel() const { return m_panel; }
    [[nodiscard]] bool isReading() const { return m_reader && m_reader->isReading(); }

private:
    explicit PictureWindow(QWidget *parent);
    void draw(const std::vector<GraphSubject> &subjects);
    void showProgress();

    PicturePanel *m_panel;
    PlainLabel *m_progress;
    QPushButton *m_stop;
    std::unique_ptr<SubjectReader> m_reader;
};

} // namespace linchpin
