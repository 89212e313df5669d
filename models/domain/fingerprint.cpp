// SPDX-License-Identifier: Apache-2.0
#include "models/domain/fingerprint.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <iterator>
#include <map>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

/// One line of the canonical form, with what is needed to speak about it.
struct Fact
{
    QByteArray line;
    QString subject; ///< what the line is about; equal for the old and the new line of a change
    QString value; ///< what it says about the subject, for people
};

struct FingerprintText
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Fingerprint)
};

/// The separators may not occur in a field: a name with a tab or a line break must not read as two
/// facts.
QByteArray escaped(const QString &field)
{
    QByteArray out;
    for (const char c : field.toUtf8()) {
        switch (c) {
        case '\\': out += "\\\\"; break;
        case '\t': out += "\\t"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        default: out += c;
        }
    }
    return out;
}

QByteArray lineOf(const QStringList &fields)
{
    QByteArray line;
    for (const QString &field : fields)
        line += (line.isEmpty() ? QByteArray() : QByteArray("\t")) + escaped(field);
    return line;
}

void addConnection(std::vector<Fact> &facts, const Connection &connection)
{
    const auto add = [&facts](const QString &word, const QString &subject, const QString &value) {
        facts.push_back({lineOf({u"connection"_s, word, value}), subject, value});
    };
    add(u"id"_s, FingerprintText::tr("the connection's id"), connection.id.value);
    add(u"name"_s, FingerprintText::tr("the connection's name"), connection.name);
    add(u"type"_s, FingerprintText::tr("the connection's type"), connection.type);
    add(u"state"_s, FingerprintText::tr("the connection's state"), wordOf(connection.state));
    for (const QString &trait : connection.traits)
        add(u"trait"_s, FingerprintText::tr("the connection's trait \"%1\"").arg(trait), trait);
    for (const Property &property : connection.properties) {
        if (!property.isIdentity)
            continue;
        facts.push_back({lineOf({u"property"_s, property.key, property.value}),
                         FingerprintText::tr("the connection's property \"%1\"").arg(property.key),
                         property.value});
    }
}

void addDependent(std::vector<Fact> &facts, const Dependent &dependent)
{
    QStringList said{wordOf(dependent.relation), wordOf(dependent.activity),
                     wordOf(dependent.effect)};
    QStringList fields = QStringList{u"dependent"_s, dependent.key.kind, dependent.key.id} + said;
    auto via = dependent.via;
    std::ranges::sort(via);
    for (const DependentKey &key : via) {
        fields << key.kind << key.id;
        said << FingerprintText::tr("through %1").arg(key.text());
    }
    facts.push_back({lineOf(fields),
                     FingerprintText::tr("the dependent %1").arg(dependent.key.text()),
                     said.join(u", "_s)});
}

std::vector<Fact> factsOf(const Impact &impact)
{
    std::vector<Fact> facts;
    addConnection(facts, impact.connection);
    for (const Dependent &dependent : impact.dependents)
        addDependent(facts, dependent);
    for (const Coverage &coverage : impact.coverage) {
        facts.push_back({lineOf({u"coverage"_s, coverage.source, wordOf(coverage.status)}),
                         FingerprintText::tr("the reading of \"%1\"").arg(coverage.source),
                         wordOf(coverage.status)});
    }
    std::ranges::sort(facts, {}, &Fact::line);
    return facts;
}

/// The facts of a that b does not have, as often as they are missing. Both are sorted.
std::vector<Fact> missing(const std::vector<Fact> &a, const std::vector<Fact> &b)
{
    std::vector<Fact> rest;
    std::ranges::set_difference(a, b, std::back_inserter(rest), {}, &Fact::line, &Fact::line);
    return rest;
}

/// The first letter of a sentence; subjects are written to stand inside one.
QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

QString sentenceFor(const QString &subject, const QStringList &before, const QStringList &after)
{
    if (after.isEmpty())
        return capitalised(
            FingerprintText::tr("%1 is no longer there (%2).").arg(subject, before.join(u"; "_s)));
    if (before.isEmpty())
        return capitalised(
            FingerprintText::tr("%1 is new (%2).").arg(subject, after.join(u"; "_s)));
    return capitalised(FingerprintText::tr("%1 has changed: planned \"%2\", now \"%3\".")
                           .arg(subject, before.join(u"; "_s), after.join(u"; "_s)));
}

} // namespace

QByteArray canonicalForm(const Impact &impact)
{
    QByteArray text = "linchpin-impact 1\n";
    for (const Fact &fact : factsOf(impact))
        text += fact.line + '\n';
    return text;
}

QString fingerprint(const Impact &impact)
{
    const QByteArray hash =
        QCryptographicHash::hash(canonicalForm(impact), QCryptographicHash::Sha256);
    return u"sha256:"_s + QString::fromLatin1(hash.toHex());
}

QStringList differences(const Impact &planned, const Impact &now)
{
    const std::vector<Fact> before = factsOf(planned);
    const std::vector<Fact> after = factsOf(now);
    std::map<QString, std::pair<QStringList, QStringList>> bySubject;
    for (const Fact &fact : missing(before, after))
        bySubject[fact.subject].first << fact.value;
    for (const Fact &fact : missing(after, before))
        bySubject[fact.subject].second << fact.value;

    QStringList sentences;
    for (const auto &[subject, values] : bySubject)
        sentences << sentenceFor(subject, values.first, values.second);
    return sentences;
}

} // namespace linchpin
