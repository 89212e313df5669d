// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widget/icondelegate.h"

#include <QCache>
#include <QFont>
#include <QStaticText>

namespace linchpin {

/// Paints the cells of a long list of one-line texts as the style would, in half the time and less:
/// a text that was laid out and cut to its width is kept (decision 0094). For models that say
/// nothing about a cell but its text and its IconNameRole: fonts, colours and ticks are not asked
/// for.
class ListDelegate final : public IconDelegate
{
    Q_OBJECT

public:
    using IconDelegate::IconDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    struct Line
    {
        QString text;
        int width = 0;
        bool operator==(const Line &) const = default;
    };
    friend size_t qHash(const Line &line, size_t seed)
    {
        return qHashMulti(seed, line.text, line.width);
    }
    [[nodiscard]] const QStaticText &laidOut(const QStyleOptionViewItem &option,
                                             const QString &text, int width) const;

    static constexpr int keptLines = 1024; ///< three screens full
    mutable QCache<Line, QStaticText> m_lines{keptLines};
    mutable QFont m_font; ///< that they were laid out in
};

} // namespace linchpin
