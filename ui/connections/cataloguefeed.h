// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/endpointlistmodel.h"
#include "models/service/openreviews.h"
#include "models/service/workspace.h"

#include <QHash>
#include <QTimer>

namespace linchpin {

class ConnectionTableModel;
class ProtectionBook;

/// Leads what the catalogues read, and what saved reviews hold, into the two models of the window:
/// rows into the table, states into the list. Pages that arrive close together are handed on
/// together, so that a fast server cannot stall the table.
class CatalogueFeed final : public QObject
{
    Q_OBJECT

public:
    CatalogueFeed(Workspace &workspace, OpenReviews &reviews, ConnectionTableModel &table,
                  EndpointListModel &list, QObject *parent = nullptr);

    /// Rows are shown as the book marks them, anew when it changes. It outlives the feed.
    void setProtection(const ProtectionBook &book);
    void refresh(const QString &endpoint); ///< empty: all that are signed in
    void stop(const QString &endpoint);

    /// How the chosen endpoints stand together, for the line below the table.
    struct Standing
    {
        bool isLoading = false;
        bool isComplete = true; ///< every one of them was read to its end
        int open = 0; ///< how many are signed in
        int saved = 0; ///< how many are saved reviews
        int savedRows = 0; ///< connections in those, shown already or not
        int requests = 0;
        bool isArranging = false; ///< the table does not show everything yet that was read
        QDateTime readAt; ///< the oldest of them; invalid if one was never read
        QString problem; ///< why the list of a review cannot be shown; empty: it can
        Progress progress;
    };
    [[nodiscard]] Standing standing(const QString &endpoint) const;
    /// Are its connections in projects, products or organisations? Empty: of any endpoint.
    [[nodiscard]] bool hasScopes(const QString &endpoint) const;
    [[nodiscard]] std::vector<Warning> warnings(const QString &endpoint) const;
    [[nodiscard]] int sources() const; ///< endpoints and reviews there are
    void setProblem(const QString &endpoint,
                    const QString &why); ///< shown with it until it is signed in

Q_SIGNALS:
    void changed(const QString &endpoint); ///< status, rows or progress of one

private:
    void follow(const QString &endpoint);
    void leave(const QString &endpoint);
    void takeReview(const QString &name);
    void takeList();
    void takeProblem(const QString &review, const ApiError &error);
    void tellFacts(const QString &source, const EndpointIdentity &identity);
    void tellMarks(const SavedEndpoint &saved);
    void flush();
    [[nodiscard]] EndpointLine lineOf(const SavedEndpoint &saved) const;
    [[nodiscard]] EndpointLine lineOf(const OpenReviews::Source &review) const;
    [[nodiscard]] std::vector<Catalogue *> chosen(const QString &endpoint) const;

    Workspace &m_workspace;
    OpenReviews &m_reviews;
    ConnectionTableModel &m_table;
    EndpointListModel &m_list;
    const ProtectionBook *m_protection = nullptr;
    QHash<QString, std::vector<Connection>> m_arrived;
    QHash<QString, QString> m_problems;
    QTimer m_flush;
};

} // namespace linchpin
