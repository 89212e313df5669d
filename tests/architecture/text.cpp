// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace linchpin::architecture {

namespace {

/// Walks C++ piece by piece. A piece is a comment, a literal, or a single character of code.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text) { }

    QString codeOnly()
    {
        QString code;
        while (m_at < m_text.size()) {
            const qsizetype start = m_at;
            const bool isComment = skipPiece();
            const QStringView piece = m_text.sliced(start, m_at - start);
            if (!isComment)
                code += piece;
            else
                code += u" "_s + u"\n"_s.repeated(piece.count(u'\n'));
        }
        return code;
    }

private:
    /// Moves behind the next piece and says whether it was a comment.
    bool skipPiece()
    {
        const QStringView rest = m_text.sliced(m_at);
        if (rest.startsWith("//"_L1)) {
            skipTo(u"\n"_s, 2, 0); // the end of the line stays code
            return true;
        }
        if (rest.startsWith("/*"_L1)) {
            skipTo(u"*/"_s, 2, 2);
            return true;
        }
        if (rest.startsWith("R\""_L1) && !followsAWord(u"uUL8"_s))
            skipRawString();
        else if (rest.front() == u'"' || (rest.front() == u'\'' && !followsAWord(u"uUL"_s)))
            skipQuoted(rest.front());
        else
            ++m_at;
        return false;
    }

    /// True in the middle of a name or number, where the R opens no raw string and the ' of 1'000
    /// no character.
    [[nodiscard]] bool followsAWord(const QString &prefixes) const
    {
        const QChar before = m_at == 0 ? QChar(u' ') : m_text.at(m_at - 1);
        return (before.isLetterOrNumber() && !prefixes.contains(before)) || before == u'_';
    }

    void skipTo(const QString &end, qsizetype from, qsizetype behind)
    {
        const qsizetype found = m_text.indexOf(end, m_at + from);
        m_at = found < 0 ? m_text.size() : found + behind;
    }

    void skipRawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0) {
            m_at = m_text.size();
            return;
        }
        const QString end = u')' + m_text.sliced(m_at + 2, open - m_at - 2).toString() + u'"';
        skipTo(end, open - m_at, end.size());
    }

    void skipQuoted(QChar quote)
    {
        ++m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != quote && m_text.at(m_at) != u'\n')
            m_at += m_text.at(m_at) == u'\\' ? 2 : 1;
        m_at = qMin(m_at + 1, m_text.size());
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

QString withoutComments(const QString &text)
{
    return Scanner(text).codeOnly();
}

QList<Include> includesIn(const QString &text)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<Include> includes;
    int line = 0;
    const QStringList lines = withoutComments(text).split(u'\n');
    for (const QString &code : lines) {
        ++line;
        if (const auto match = pattern.match(code); match.hasMatch())
            includes.append({line, match.captured(2), match.captured(1) == u"\""_s});
    }
    return includes;
}

} // namespace linchpin::architecture
