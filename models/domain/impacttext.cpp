// SPDX-License-Identifier: Apache-2.0
#include "models/domain/impacttext.h"

#include "models/domain/valuejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

void add(QByteArray &out, const QString &text)
{
    appendLiteral(out, text);
}

void add(QByteArray &out, bool isSo)
{
    out += isSo ? "true" : "false";
}

void add(QByteArray &out, int number)
{
    out += QByteArray::number(number);
}

void add(QByteArray &out, const DependentKey &key)
{
    out += R"({"id":)";
    add(out, key.id);
    out += R"(,"kind":)";
    add(out, key.kind);
    out += '}';
}

void add(QByteArray &out, DecisionWord word)
{
    add(out, wordOf(word));
}

void add(QByteArray &out, const Property &property)
{
    out += R"({"isIdentity":)";
    add(out, property.isIdentity);
    out += R"(,"key":)";
    add(out, property.key);
    out += R"(,"value":)";
    add(out, property.value);
    out += '}';
}

void add(QByteArray &out, const Coverage &coverage);
void add(QByteArray &out, const Dependent &dependent);
void add(QByteArray &out, const Evidence &evidence);
void add(QByteArray &out, const Warning &warning);

template<typename List>
void addAll(QByteArray &out, const List &list)
{
    out += '[';
    for (const auto &one : list) {
        add(out, one);
        out += ',';
    }
    if (!list.empty())
        out.chop(1);
    out += ']';
}

void addScope(QByteArray &out, const QMap<QString, QString> &scope)
{
    QJsonObject object;
    for (auto it = scope.begin(); it != scope.end(); ++it)
        object.insert(it.key(), it.value());
    out +=
        object.isEmpty() ? QByteArray("{}") : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void add(QByteArray &out, const Connection &connection)
{
    out += R"({"id":)";
    add(out, connection.id.value);
    out += R"(,"modified":)";
    add(out, connection.modified);
    out += R"(,"name":)";
    add(out, connection.name);
    out += R"(,"properties":)";
    addAll(out, connection.properties);
    out += R"(,"scope":)";
    addScope(out, connection.scope);
    out += R"(,"state":)";
    add(out, wordOf(connection.state));
    out += R"(,"traits":)";
    addAll(out, connection.traits);
    out += R"(,"type":)";
    add(out, connection.type);
    out += '}';
}

void add(QByteArray &out, const Coverage &coverage)
{
    out += R"({"found":)";
    add(out, coverage.found);
    out += R"(,"label":)";
    add(out, coverage.label);
    out += R"(,"reason":)";
    add(out, coverage.reason);
    out += R"(,"source":)";
    add(out, coverage.source);
    out += R"(,"status":)";
    add(out, wordOf(coverage.status));
    out += '}';
}

void add(QByteArray &out, const Dependent &dependent)
{
    out += R"({"activity":)";
    add(out, wordOf(dependent.activity));
    out += R"(,"decisions":)";
    addAll(out, dependent.decisions);
    out += R"(,"effect":)";
    add(out, wordOf(dependent.effect));
    out += R"(,"evidence":)";
    add(out, dependent.evidence);
    out += R"(,"key":)";
    add(out, dependent.key);
    out += R"(,"losses":)";
    addAll(out, dependent.losses);
    out += R"(,"name":)";
    add(out, dependent.name);
    out += R"(,"path":)";
    addAll(out, dependent.path);
    out += R"(,"relation":)";
    add(out, wordOf(dependent.relation));
    out += R"(,"via":)";
    addAll(out, dependent.via);
    out += '}';
}

void add(QByteArray &out, const Evidence &evidence)
{
    out += R"({"label":)";
    add(out, evidence.label);
    out += R"(,"value":)";
    add(out, evidence.value);
    if (evidence.windowHours > 0) {
        out += R"(,"wasUsed":)";
        add(out, evidence.wasUsed);
        out += R"(,"windowHours":)";
        add(out, evidence.windowHours);
    }
    out += '}';
}

void add(QByteArray &out, const Deactivation &deactivation)
{
    out += R"({"how":)";
    add(out, deactivation.how);
    out += R"(,"loss":)";
    add(out, deactivation.loss);
    out += R"(,"possible":)";
    add(out, wordOf(deactivation.possible));
    out += R"(,"reason":)";
    add(out, deactivation.reason);
    out += R"(,"secretsNeeded":)";
    addAll(out, deactivation.secretsNeeded);
    out += '}';
}

void add(QByteArray &out, const Warning &warning)
{
    out += R"({"code":)";
    add(out, warning.code);
    out += R"(,"isHazardOfDeactivation":)";
    add(out, warning.isHazardOfDeactivation);
    out += R"(,"message":)";
    add(out, warning.message);
    out += '}';
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
    QByteArray out;
    out.reserve(usualBytes);
    out += R"({"canForceCascade":)";
    add(out, impact.canForceCascade);
    out += R"(,"connection":)";
    add(out, impact.connection);
    out += R"(,"coverage":)";
    addAll(out, impact.coverage);
    out += R"(,"deactivation":)";
    add(out, impact.deactivation);
    out += R"(,"dependents":)";
    addAll(out, impact.dependents);
    out += R"(,"evidence":)";
    addAll(out, impact.evidence);
    out += R"(,"readAt":null,"version":)";
    add(out, impactVersion);
    out += R"(,"warnings":)";
    addAll(out, impact.warnings);
    out += '}';
    return out;
}

} // namespace linchpin
