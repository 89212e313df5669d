// SPDX-License-Identifier: Apache-2.0
#include "ui/widget/field.h"

#include "ui/widget/icons.h"
#include "ui/widget/plainlabel.h"

#include <QHBoxLayout>

namespace linchpin {

using namespace Qt::StringLiterals;

Field::Field(QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_picture(new PlainLabel(this))
    , m_note(PlainLabel::aside({}, this))
{
    QFont font = m_note->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    m_note->setFont(font);
    m_picture->setPixmap(stateIcon(u"mark-failed"_s).pixmap(QSize(14, 14), devicePixelRatioF()));
    auto *notes = new QHBoxLayout;
    notes->setSpacing(5);
    notes->addWidget(m_picture, 0, Qt::AlignTop);
    notes->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(editor);
    layout->addLayout(notes);
    setFocusProxy(editor);
    show();
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    show();
}

void Field::setProblem(const QString &problem)
{
    m_problem = problem;
    show();
}

void Field::show()
{
    const QString note = m_problem.isEmpty() ? m_hint : m_problem;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_picture->setVisible(!m_problem.isEmpty());
    m_editor->setAccessibleDescription(note);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText,
                    toneColor(m_problem.isEmpty() ? Tone::Neutral : Tone::Negative, palette()));
    m_note->setPalette(colors);
}

} // namespace linchpin
