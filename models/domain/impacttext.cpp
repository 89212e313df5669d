// SPDX-License-Identifier: Apache-2.0
#include "models/domain/impacttext.h"

#include "models/domain/valuejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace linchpin {

namespace {

constexpr qsizetype usualBytes = 4096;

bool isPlain(QChar c)
{
    return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\';
}

/// What has to be escaped or is not ASCII is left to Qt: it is rare, and nobody's rules are to be
/// written twice.
void addByQt(QByteArray &out, const QString &text)
{
    out += QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

/// Writes values as JSON, members in the order of their names, nothing between them.
class Text final
{
public:
    void add(const QString &text) { appendLiteral(m_out, text); }
    void add(bool isSo) { m_out += isSo ? "true" : "false"; }
    void add(int number) { m_out += QByteArray::number(number); }
    void add(DecisionWord word) { add(wordOf(word)); }
    void add(const QMap<QString, QString> &words);
    void add(const DependentKey &key);
    void add(const Property &property);
    void add(const Connection &connection);
    void add(const Coverage &coverage);
    void add(const Dependent &dependent);
    void add(const Evidence &evidence);
    void add(const Deactivation &deactivation);
    void add(const Warning &warning);
    void add(const QStringList &list) { addAll(list); }
    template<typename T>
    void add(const std::vector<T> &list)
    {
        addAll(list);
    }

    /// What stands before a value, and the value. A name comes with its punctuation, since every
    /// piece that is appended by itself takes its time.
    template<typename Value>
    void member(const char *before, const Value &value)
    {
        m_out += before;
        add(value);
    }
    void close() { m_out += '}'; }

    [[nodiscard]] QByteArray take() { return std::move(m_out); }
    void reserve(qsizetype bytes) { m_out.reserve(bytes); }

private:
    template<typename List>
    void addAll(const List &list)
    {
        m_out += '[';
        for (const auto &one : list) {
            add(one);
            m_out += ',';
        }
        if (!list.empty())
            m_out.chop(1);
        m_out += ']';
    }

    QByteArray m_out;
};

void Text::add(const QMap<QString, QString> &words)
{
    QJsonObject object;
    for (auto it = words.begin(); it != words.end(); ++it)
        object.insert(it.key(), it.value());
    m_out +=
        object.isEmpty() ? QByteArray("{}") : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void Text::add(const DependentKey &key)
{
    member(R"({"id":)", key.id);
    member(R"(,"kind":)", key.kind);
    close();
}

void Text::add(const Property &property)
{
    member(R"({"isIdentity":)", property.isIdentity);
    member(R"(,"key":)", property.key);
    member(R"(,"value":)", property.value);
    close();
}

void Text::add(const Connection &connection)
{
    member(R"({"id":)", connection.id.value);
    member(R"(,"modified":)", connection.modified);
    member(R"(,"name":)", connection.name);
    member(R"(,"properties":)", connection.properties);
    member(R"(,"scope":)", connection.scope);
    member(R"(,"state":)", wordOf(connection.state));
    member(R"(,"traits":)", connection.traits);
    member(R"(,"type":)", connection.type);
    close();
}

void Text::add(const Coverage &coverage)
{
    member(R"({"found":)", coverage.found);
    member(R"(,"label":)", coverage.label);
    member(R"(,"reason":)", coverage.reason);
    member(R"(,"source":)", coverage.source);
    member(R"(,"status":)", wordOf(coverage.status));
    close();
}

void Text::add(const Dependent &dependent)
{
    member(R"({"activity":)", wordOf(dependent.activity));
    member(R"(,"decisions":)", dependent.decisions);
    member(R"(,"effect":)", wordOf(dependent.effect));
    member(R"(,"evidence":)", dependent.evidence);
    member(R"(,"key":)", dependent.key);
    member(R"(,"losses":)", dependent.losses);
    member(R"(,"name":)", dependent.name);
    member(R"(,"path":)", dependent.path);
    member(R"(,"relation":)", wordOf(dependent.relation));
    member(R"(,"via":)", dependent.via);
    close();
}

void Text::add(const Deactivation &deactivation)
{
    member(R"({"how":)", deactivation.how);
    member(R"(,"loss":)", deactivation.loss);
    member(R"(,"possible":)", wordOf(deactivation.possible));
    member(R"(,"reason":)", deactivation.reason);
    member(R"(,"secretsNeeded":)", deactivation.secretsNeeded);
    close();
}

void Text::add(const Warning &warning)
{
    member(R"({"code":)", warning.code);
    member(R"(,"isHazardOfDeactivation":)", warning.isHazardOfDeactivation);
    member(R"(,"message":)", warning.message);
    close();
}

void Text::add(const Evidence &evidence)
{
    member(R"({"label":)", evidence.label);
    member(R"(,"value":)", evidence.value);
    if (evidence.windowHours > 0) {
        member(R"(,"wasUsed":)", evidence.wasUsed);
        member(R"(,"windowHours":)", evidence.windowHours);
    }
    close();
}

} // namespace

void appendLiteral(QByteArray &out, const QString &text)
{
    if (!std::ranges::all_of(text, isPlain))
        return addByQt(out, text);
    const qsizetype begin = out.size();
    out.resize(begin + text.size() + 2);
    char *to = out.data() + begin;
    *to++ = '"';
    for (const QChar c : text)
        *to++ = c.toLatin1();
    *to = '"';
}

QByteArray untimedText(const Impact &impact)
{
    Text text;
    text.reserve(usualBytes);
    text.member(R"({"canForceCascade":)", impact.canForceCascade);
    text.member(R"(,"connection":)", impact.connection);
    text.member(R"(,"coverage":)", impact.coverage);
    text.member(R"(,"deactivation":)", impact.deactivation);
    text.member(R"(,"dependents":)", impact.dependents);
    text.member(R"(,"evidence":)", impact.evidence);
    text.member(R"(,"readAt":null,"version":)", impactVersion);
    text.member(R"(,"warnings":)", impact.warnings);
    text.close();
    return text.take();
}

} // namespace linchpin
