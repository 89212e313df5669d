// SPDX-License-Identifier: Apache-2.0
// What was found, as rows a person can act on.
#include "models/systems/apinizer/findings.h"
#include "models/systems/apinizer/kinds.h"
#include "models/systems/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

constexpr qsizetype placesShown = 3;

Grade bestOf(const std::vector<Finding> &findings)
{
    return std::ranges::min_element(findings, {}, &Finding::grade)->grade;
}

QString evidenceOf(const std::vector<Finding> &findings, Grade grade)
{
    QStringList places;
    for (const Finding &finding : findings) {
        if (finding.grade == grade)
            places.append(finding.where);
    }
    places.removeDuplicates();
    QString text = places.first(qMin(placesShown, places.size())).join(u"; "_s);
    if (places.size() > placesShown)
        text += u"; ..."_s;
    switch (grade) {
    case Grade::Certain: return translate("Apinizer", "Certain: named at %1").arg(text);
    case Grade::Possible:
        return translate("Apinizer", "Possible: a value that reads like the name at %1").arg(text);
    case Grade::Mention:
        return translate("Apinizer",
                         "Mention, to check: the name, or a variable in its place, stands in the "
                         "text at %1")
            .arg(text);
    }
    return {};
}

void settle(Dependent &row, Grade grade)
{
    row.effect = grade == Grade::Certain ? Effect::Breaks : Effect::Mentions;
    row.decisions = {DecisionWord::Keep, DecisionWord::Accept};
    row.losses = {
        grade == Grade::Certain
            ? translate("Apinizer",
                        "It stays and fails when it needs the connection. A new connection of the "
                        "same name does not mend what refers to it by its internal id.")
            : translate("Apinizer", "Look whether it uses the connection.")};
}

void addRows(std::vector<Dependent> &rows, const Reading &reading, const ProjectScan &scan,
             const Matcher &matcher)
{
    const bool isOwn = scan.project() == reading.where.project;
    for (const auto &[kind, objects] : scan.found()) {
        for (const auto &[name, matched] : objects) {
            std::vector<Finding> findings = matched.findings;
            const auto resolved = matcher.resolved(matched.ids, reading.nameOfId);
            findings.insert(findings.end(), resolved.begin(), resolved.end());
            if (findings.empty())
                continue;
            Dependent row;
            row.key = {kind, isOwn ? name : scan.project() + u'/' + name};
            row.name = name;
            row.path = {scan.project()};
            const Grade grade = bestOf(findings);
            row.evidence = evidenceOf(findings, grade);
            settle(row, grade);
            rows.push_back(std::move(row));
        }
    }
}

/// Spelled the same, and of the same project as far as both tell theirs.
bool isItself(const ConnectionReply &row, const ConnectionReply &connection)
{
    const bool isOfOtherProject = !row.projectName.isEmpty() && !connection.projectName.isEmpty()
        && row.projectName != connection.projectName;
    return row.named.type == connection.named.type && row.named.name == connection.named.name
        && !isOfOtherProject;
}

/// The server addresses by name alone: nobody can say which of the two a delete would hit.
Dependent namesake(const ConnectionReply &other, const ConnectionReply &connection)
{
    const QString id = other.connection.id.value;
    const bool hasSameId = id == connection.connection.id.value;
    Dependent row;
    row.key = {kind::namesake, hasSameId ? other.projectName + u'/' + id : id};
    row.name = other.connection.name;
    row.effect = Effect::Blocks;
    row.decisions = {DecisionWord::Keep};
    row.evidence = translate("Apinizer", "A connection of the type %1 has the same name.")
                       .arg(other.connection.type);
    if (hasSameId && !other.projectName.isEmpty())
        row.path = {other.projectName};
    row.losses = {translate("Apinizer",
                            "The server addresses connections by name alone and might delete this "
                            "one. Rename one of the two first.")};
    return row;
}

void addOtherConnections(std::vector<Dependent> &rows, const Reading &reading,
                         const Matcher &matcher)
{
    for (const TypedList &list : reading.lists) {
        if (!list.listed)
            continue;
        bool isFound = false; // the same one listed twice is two
        for (const ConnectionReply &other : list.listed->items) {
            if (!isFound && isItself(other, reading.connection)) {
                isFound = true;
                continue;
            }
            if (folded(other.named.name) == folded(reading.connection.named.name)) {
                rows.push_back(namesake(other, reading.connection));
                continue;
            }
            const auto document = JsonDocument::parse(other.object);
            const auto findings =
                document ? matcher.match((*document)->root()).findings : std::vector<Finding>();
            if (findings.empty())
                continue;
            Dependent row;
            row.key = {kind::otherConnection, other.connection.id.value};
            row.name = other.connection.name;
            row.evidence = evidenceOf(findings, bestOf(findings));
            settle(row, qMax(Grade::Possible, bestOf(findings)));
            rows.push_back(std::move(row));
        }
    }
}

} // namespace

std::vector<Dependent> dependentsOf(const Reading &reading)
{
    const Matcher matcher(reading.connection.named.name);
    std::vector<Dependent> rows;
    for (const auto &scan : reading.scans)
        addRows(rows, reading, *scan, matcher);
    addOtherConnections(rows, reading, matcher);
    std::ranges::sort(rows, {}, &Dependent::key);
    const auto isSame = [](const Dependent &a, const Dependent &b) { return a.key == b.key; };
    rows.erase(std::unique(rows.begin(), rows.end(), isSame), rows.end()); // under two types
    return rows;
}

} // namespace linchpin::apinizer
