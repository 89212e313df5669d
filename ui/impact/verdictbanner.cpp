// SPDX-License-Identifier: Apache-2.0
#include "ui/impact/verdictbanner.h"

#include "models/item/displaytext.h"
#include "ui/widget/icons.h"
#include "ui/widget/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSize = 28;

int countOf(const Impact &impact, Effect effect)
{
    return int(std::ranges::count(impact.dependents, effect, &Dependent::effect));
}

int unsettled(const Impact &impact, bool isInvisible)
{
    return int(std::ranges::count_if(impact.coverage, [isInvisible](const Coverage &entry) {
        return !entry.isSettled() && (entry.status == CoverageStatus::Invisible) == isInvisible;
    }));
}

} // namespace

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Clear: return Tone::Positive;
    case Verdict::NeedsDecision: return Tone::Caution;
    case Verdict::Blocked: return Tone::Negative;
    case Verdict::Unknown: return Tone::Caution;
    }
    return Tone::Neutral;
}

QString verdictSentence(const Impact &impact)
{
    switch (impact.verdict()) {
    case Verdict::Clear:
        return VerdictBanner::tr("Every place was read to its end, and nothing was found.");
    case Verdict::NeedsDecision:
        if (impact.dependents.empty())
            return VerdictBanner::tr(
                "Nothing was found, but %n places cannot be seen from outside and have to be "
                "acknowledged.",
                nullptr, unsettled(impact, true));
        return VerdictBanner::tr(
            "%n things depend on it. Each needs a decision before it can be deleted.", nullptr,
            int(impact.dependents.size()));
    case Verdict::Blocked:
        return VerdictBanner::tr("The server will refuse to delete it because of %n dependents.",
                                 nullptr, countOf(impact, Effect::Blocks));
    case Verdict::Unknown:
        return VerdictBanner::tr(
            "%n places could not be read to the end, so there may be more than is shown here.",
            nullptr, unsettled(impact, false));
    }
    return {};
}

VerdictBanner::VerdictBanner(QWidget *parent)
    : QFrame(parent)
    , m_picture(new PlainLabel(this))
    , m_title(PlainLabel::heading({}, this, 1.1))
    , m_text(PlainLabel::paragraph({}, this))
{
    setObjectName(u"verdictBanner"_s);
    m_title->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(12);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void VerdictBanner::showVerdict(const Impact &impact)
{
    const Verdict verdict = impact.verdict();
    const bool onlyUnseen = verdict == Verdict::NeedsDecision && impact.dependents.empty();
    say(onlyUnseen ? tr("Nothing found") : textOf(verdict), verdictSentence(impact),
        toneOf(verdict), iconNameOf(verdict));
}

void VerdictBanner::showNotRead(const QString &title, const QString &text, Tone tone,
                                const QString &iconName)
{
    say(title, text, tone, iconName);
}

QString VerdictBanner::title() const
{
    return m_title->text();
}

QString VerdictBanner::text() const
{
    return m_text->text();
}

void VerdictBanner::say(const QString &title, const QString &text, Tone tone,
                        const QString &iconName)
{
    m_tone = tone;
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    takePicture();
    update();
}

void VerdictBanner::takePicture()
{
    if (!m_iconName.isEmpty())
        m_picture->setPixmap(
            stateIcon(m_iconName).pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
}

void VerdictBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takePicture();
}

void VerdictBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColor(m_tone, palette()), 1));
    painter.setBrush(toneGround(m_tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace linchpin
