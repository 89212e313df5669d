// SPDX-License-Identifier: Apache-2.0
#include "models/domain/connectionlines.h"

#include "models/domain/linefield.h"

#include <QStringDecoder>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxMembers = 10'000; ///< of one kind in one connection
constexpr qsizetype maxShared = 10'000; ///< texts kept once; more are only more memory

void append(QByteArray &line, const QString &field)
{
    appendField(line, field);
    line += '\t';
}

void append(QByteArray &line, std::size_t number)
{
    line += QByteArray::number(static_cast<qulonglong>(number));
    line += '\t';
}

/// The text of a field; none if it is not ours: a foreign escape, or no UTF-8.
std::optional<QString> textOf(QByteArrayView field)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    if (!field.contains('\\')) {
        QString text = decode(field);
        return decode.hasError() ? std::nullopt : std::optional(std::move(text));
    }
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        if (field[i] != '\\') {
            plain += field[i];
            continue;
        }
        if (++i == field.size())
            return std::nullopt;
        switch (field[i]) {
        case '\\': plain += '\\'; break;
        case 't': plain += '\t'; break;
        case 'n': plain += '\n'; break;
        case 'r': plain += '\r'; break;
        default: return std::nullopt;
        }
    }
    QString text = decode(plain);
    return decode.hasError() ? std::nullopt : std::optional(std::move(text));
}

} // namespace

QByteArray connectionLine(const Connection &c)
{
    QByteArray line;
    for (const QString &field : {c.id.value, c.name, c.type, wordOf(c.state), c.modified})
        append(line, field);
    append(line, static_cast<std::size_t>(c.traits.size()));
    for (const QString &trait : c.traits)
        append(line, trait);
    append(line, static_cast<std::size_t>(c.scope.size()));
    for (auto it = c.scope.begin(); it != c.scope.end(); ++it) {
        append(line, it.key());
        append(line, it.value());
    }
    append(line, c.properties.size());
    for (const Property &property : c.properties) {
        append(line, property.key);
        append(line, property.value);
        append(line, property.isIdentity ? u"identity"_s : u"other"_s);
    }
    line.back() = '\n'; // in place of the last tab
    return line;
}

/// The fields of one line, one after the other. The first that is missing makes all void.
class ConnectionLineReader::Fields
{
public:
    explicit Fields(QByteArrayView line) : m_rest(line) { }

    QByteArrayView next()
    {
        if (m_isOver) {
            m_isBad = true;
            return {};
        }
        const qsizetype end = m_rest.indexOf('\t');
        m_isOver = end < 0;
        const QByteArrayView field = m_isOver ? m_rest : m_rest.first(end);
        m_rest = m_isOver ? QByteArrayView() : m_rest.sliced(end + 1);
        return field;
    }
    QString text()
    {
        auto text = textOf(next());
        m_isBad |= !text.has_value();
        return std::move(text).value_or(QString());
    }
    int number()
    {
        bool isNumber = false;
        const int number = next().toByteArray().toInt(&isNumber);
        if (isNumber && number >= 0 && number <= maxMembers)
            return number;
        m_isBad = true;
        return 0;
    }
    void refuse() { m_isBad = true; }
    [[nodiscard]] bool isGood() const { return !m_isBad; }
    [[nodiscard]] bool isWhole() const { return !m_isBad && m_isOver; }

private:
    QByteArrayView m_rest;
    bool m_isOver = false;
    bool m_isBad = false;
};

QString ConnectionLineReader::shared(Fields &in)
{
    const QByteArrayView field = in.next();
    const auto known = m_shared.constFind(QByteArray::fromRawData(field.data(), field.size()));
    if (known != m_shared.cend())
        return *known;
    const auto text = textOf(field);
    if (!text)
        in.refuse();
    else if (m_shared.size() < maxShared)
        m_shared.insert(field.toByteArray(), *text);
    return text.value_or(QString());
}

std::optional<Connection> ConnectionLineReader::readLine(QByteArrayView line)
{
    Fields in(line);
    Connection c;
    c.id.value = in.text();
    c.name = in.text();
    c.type = shared(in);
    const QString state = shared(in);
    c.state = connectionStateFrom(state);
    c.modified = in.text();
    for (int n = in.number(); n > 0 && in.isGood(); --n)
        c.traits << shared(in);
    for (int n = in.number(); n > 0 && in.isGood(); --n) {
        const QString key = shared(in);
        c.scope.insert(key, shared(in));
    }
    const int properties = in.number();
    c.properties.reserve(static_cast<std::size_t>(properties));
    for (int n = properties; n > 0 && in.isGood(); --n) {
        Property &property = c.properties.emplace_back();
        property.key = shared(in);
        property.value = in.text();
        const QByteArrayView kind = in.next();
        property.isIdentity = kind == "identity";
        if (!property.isIdentity && kind != "other")
            in.refuse();
    }
    // In a file of ours a foreign word is damage, not a state we do not know.
    const bool isOurs = in.isWhole() && !c.id.value.isEmpty() && wordOf(c.state) == state;
    return isOurs ? std::optional(std::move(c)) : std::nullopt;
}

std::optional<std::vector<Connection>> ConnectionLineReader::read(const QByteArray &lines)
{
    std::vector<Connection> rows;
    rows.reserve(static_cast<std::size_t>(lines.count('\n')));
    QByteArrayView rest = lines;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        auto row = end < 0 ? std::nullopt : readLine(rest.first(end));
        if (!row)
            return std::nullopt;
        rows.push_back(std::move(*row));
        rest = rest.sliced(end + 1);
    }
    return rows;
}

} // namespace linchpin
