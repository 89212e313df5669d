// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

/// The world of one Versori organisation, as plain values. Members are named as on the wire where
/// the wire has them.
namespace linchpin::versori::demo {

struct Connection
{
    QString id;
    QString name;
    QString systemId = {}; ///< empty: none, which the wire writes as the zero id
    QString madeForSlot = {}; ///< connectionTemplateId
    QString baseUrl = {};
    QByteArray credentials = QByteArrayLiteral("[]"); ///< JSON text
    QString updatedAt = QStringLiteral("2025-10-11T09:41:07Z");
    QString owner = {}; ///< end user's id; empty: static. No answer tells
};

struct Slot
{
    QString id;
    QString systemId;
    QString name;
    bool dynamic = false;
    QString connection = {}; ///< static link; empty: none
    bool isUnnamed = false; ///< the list of static connections writes the zero id for this one
};

struct Environment
{
    QString id;
    QString name;
    QString status = QStringLiteral("running");
    std::vector<Slot> templates = {};
};

struct Project
{
    QString id;
    QString name;
    std::vector<Environment> environments = {};
};

struct EndUser
{
    QString id;
    QString externalId;
    QString displayName = {};
};

struct Activation
{
    QString id;
    QString environment;
    QString user; ///< id
    QMap<QString, QString> fillings = {}; ///< slot -> connection
    QByteArray variables = {}; ///< JSON text; empty: none
};

/// What no source says about the real server, as switches: a client has to be safe on both
/// readings.
struct Unknowns
{
    bool thinActivations = false; ///< lists of activations leave out their connections
    bool thinIsEmpty = false; ///< ... or write an empty array in their place
    bool thinEverywhere = false; ///< the single answer leaves them out too
    bool originInLinks = false; ///< a listed connection names the slot it was made for, not filled
    bool linkingTouches = false; ///< link and unlink change the connection's updatedAt
    bool nullForEmpty = false; ///< an empty array is written as null
    bool hidesDynamic = false; ///< the unfiltered list holds static connections only
    bool fillingsUnknown = false; ///< nothing tells which connection fills a slot of an activation
    int largestPage = 0; ///< a larger `first` is a 400; 0: no limit
    int envelopeRows = 0; ///< rows of a list that declares no cursor; 0: all
    bool ignoresAfter = false; ///< such a list gives its first page again and again
    int inUseStatus = 409; ///< of deleting a dynamic connection in use
    int deleteStatus = 204; ///< of deleting a connection
};

struct Estate
{
    QString organisation;
    QByteArray token = QByteArrayLiteral("CANARY-versori-api-key-8f2e");
    std::vector<Connection> connections;
    std::vector<Project> projects;
    std::vector<EndUser> users;
    std::vector<Activation> activations;
    Unknowns unknowns;
    bool maySeeUsers = true;
    bool mayEndActivations = true; ///< a long-lived token may not
    bool dropsDeleteBodies = false; ///< something in between does
    bool failsWhenUnlinked = false; ///< an environment that loses a connection is in error

    [[nodiscard]] Connection *connection(const QString &id);
    [[nodiscard]] const Connection *connection(const QString &id) const;
    [[nodiscard]] Environment *environment(const QString &id);
    [[nodiscard]] Slot *slot(const QString &id);
    [[nodiscard]] Activation *activation(const QString &id);
    [[nodiscard]] const EndUser *user(const QString &id) const;
    [[nodiscard]] const EndUser *userByExternalId(const QString &externalId) const;
};

} // namespace linchpin::versori::demo
