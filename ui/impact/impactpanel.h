// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionref.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QToolButton;
class QTreeView;

namespace linchpin {

class CoverageModel;
class FactView;
class ImpactHeader;
class ImpactReader;
class ImpactTreeModel;
class PlainLabel;
class Placeholder;
class VerdictBanner;
class WarningList;
struct Connection;
struct Impact;

/// What hangs on the selected connection: verdict, hazards, the tree of dependents, and where was
/// looked for them.
class ImpactPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactPanel(ImpactReader &reader, QWidget *parent = nullptr);
    ~ImpactPanel() override;

    /// The row the panel is about, as the list has it (before anything was read). The environment
    /// is a badge.
    void setConnection(const Connection *connection, const QString &endpoint,
                       const QString &environment);
    void setDeleteEnabled(bool isEnabled, const QString &whyNot);
    [[nodiscard]] QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    void deleteWanted(); ///< opens the wizard, deletes nothing

private:
    [[nodiscard]] QLayout *buildProgress();
    [[nodiscard]] QWidget *buildBody();
    [[nodiscard]] QLayout *buildFooter();
    void buildTree();
    void buildCoverage();
    void update();
    void updateProgress();
    void showImpact(const Impact *impact);
    void showState();
    void fillDetails(const Impact *impact);

    ImpactReader &m_reader;
    ImpactTreeModel *m_treeModel;
    CoverageModel *m_coverageModel;
    QStackedWidget *m_stack;
    Placeholder *m_placeholder;
    ImpactHeader *m_header;
    VerdictBanner *m_banner;
    QProgressBar *m_progress;
    PlainLabel *m_progressText;
    QToolButton *m_stop;
    WarningList *m_warnings;
    QTreeView *m_tree;
    PlainLabel *m_coverageSummary;
    QTableView *m_coverage;
    QTabWidget *m_tabs;
    FactView *m_details;
    QPushButton *m_delete;
};

} // namespace linchpin
