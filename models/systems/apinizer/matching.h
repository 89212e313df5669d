// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wire/json.h"

#include <QMap>
#include <QStringList>

#include <map>

namespace linchpin::apinizer {

/// How sure it is that something uses the connection, surest first.
enum class Grade {
    Certain, ///< stands where connections are named, or is an internal id that was resolved
    Possible, ///< a value of its own that reads like the name
    Mention, ///< a word inside a longer text
};

struct Finding
{
    Grade grade = Grade::Mention;
    QString where; ///< members down to it; never a value
};

/// What one definition says about the connection.
struct Matched
{
    std::vector<Finding> findings;
    QMap<QString, QString> ids; ///< internal ids that may be a connection's -> where
    void add(const Matched &other);
};

/// Looks through definitions whose schema nobody documents: every value and every member name.
class Matcher
{
public:
    explicit Matcher(const QString &connectionName);

    /// What a definition says, by the name of the object it belongs to. A file may hold several:
    /// the outermost object that has one of these names is the owner, else the one given.
    [[nodiscard]] std::map<QString, Matched> match(const JsonValue &root, const QString &owner,
                                                   const QStringList &names) const;
    /// The same for one object.
    [[nodiscard]] Matched match(const JsonValue &root) const;
    /// A file that is no JSON.
    [[nodiscard]] Matched matchText(const QByteArray &text) const;
    /// Of ids that were resolved: those that mean the connection.
    [[nodiscard]] std::vector<Finding> resolved(const QMap<QString, QString> &ids,
                                                const QMap<QString, QString> &nameOfId) const;

private:
    class Walk;
    [[nodiscard]] bool isName(const QString &text) const;
    [[nodiscard]] bool isMentionedIn(const QString &text) const;

    QString m_folded;
};

} // namespace linchpin::apinizer
