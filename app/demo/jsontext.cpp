// SPDX-License-Identifier: Apache-2.0
#include "app/demo/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace linchpin::jsontext {

namespace {

bool needsEscape(char16_t unit)
{
    // Control characters must be; line separators and direction marks are, so that a log stays
    // readable.
    return unit < 0x20 || unit == 0x7f || (unit >= 0x200b && unit <= 0x200f)
        || (unit >= 0x2028 && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f)
        || unit == 0xfeff;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Walks text that is known to be valid JSON.
class Scanner
{
public:
    explicit Scanner(const QByteArray &text) : m_text(text) { }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text.at(m_at)))
            ++m_at;
    }
    bool take(char c)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }
    QByteArray takeValue()
    {
        skipSpace();
        const qsizetype begin = m_at;
        const char first = m_at < m_text.size() ? m_text.at(m_at) : '\0';
        if (first == '"')
            skipString();
        else if (first == '{' || first == '[')
            skipNested();
        else
            skipWord();
        return m_text.mid(begin, m_at - begin);
    }

private:
    void skipString()
    {
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != '"'; ++m_at) {
            if (m_text.at(m_at) == '\\')
                ++m_at;
        }
        ++m_at;
    }
    void skipNested()
    {
        int depth = 0;
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            if (c == '"') {
                skipString();
                continue;
            }
            depth += (c == '{' || c == '[') ? 1 : (c == '}' || c == ']') ? -1 : 0;
            ++m_at;
            if (depth == 0)
                return;
        }
    }
    void skipWord()
    {
        while (m_at < m_text.size() && !isSpace(m_text.at(m_at)) && m_text.at(m_at) != ','
               && m_text.at(m_at) != '}' && m_text.at(m_at) != ']')
            ++m_at;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

} // namespace

QByteArray string(const QString &text)
{
    QString out;
    out.reserve(text.size() + 2);
    out += u'"';
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u'"' || unit == u'\\')
            out += u'\\', out += c;
        else if (unit == u'\n')
            out += QLatin1StringView("\\n");
        else if (needsEscape(unit))
            out += QLatin1StringView("\\u")
                + QString::number(unit, 16).rightJustified(4, u'0').toUpper();
        else
            out += c;
    }
    out += u'"';
    return out.toUtf8();
}

QByteArray boolean(bool value)
{
    return value ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
}

QByteArray strings(const QStringList &texts)
{
    QByteArrayList items;
    for (const QString &text : texts)
        items.append(string(text));
    return array(items);
}

QByteArray array(const QByteArrayList &rawItems)
{
    return '[' + rawItems.join(',') + ']';
}

Object &Object::add(const char *name, QByteArray raw)
{
    m_members.emplace_back(QByteArray(name), std::move(raw));
    return *this;
}

QByteArray Object::text() const
{
    auto sorted = m_members;
    std::ranges::sort(sorted, {}, [](const auto &member) { return member.first; });
    QByteArray out = QByteArrayLiteral("{");
    for (const auto &[name, raw] : sorted) {
        if (out.size() > 1)
            out += ',';
        out += '"' + name + "\":" + raw;
    }
    return out + '}';
}

std::optional<Members> Members::of(const QByteArray &text)
{
    if (!QJsonDocument::fromJson(text).isObject())
        return std::nullopt;
    Members found;
    Scanner scanner(text);
    (void)scanner.take('{');
    if (scanner.take('}'))
        return found;
    do {
        const QByteArray name = scanner.takeValue();
        (void)scanner.take(':');
        found.m_all.emplace_back(toString(name).value_or(QString()).toUtf8(), scanner.takeValue());
    } while (scanner.take(','));
    return found;
}

std::optional<QByteArray> Members::raw(QByteArrayView name) const
{
    const auto it = std::find_if(m_all.rbegin(), m_all.rend(), [name](const auto &member) {
        return member.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == m_all.rend() ? std::nullopt : std::optional(it->second);
}

std::optional<QString> toString(const QByteArray &raw)
{
    if (!raw.startsWith('"'))
        return std::nullopt;
    const auto parsed = QJsonDocument::fromJson('[' + raw + ']');
    if (!parsed.isArray() || !parsed.array().at(0).isString())
        return std::nullopt;
    return parsed.array().at(0).toString();
}

} // namespace linchpin::jsontext
