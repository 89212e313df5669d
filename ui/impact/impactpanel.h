// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionref.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QTreeView;

namespace linchpin {

class CoverageModel;
class DependentViews;
class FactView;
class ImpactHeader;
class ImpactProgress;
class ImpactReader;
class PlainLabel;
class PicturePanel;
class Placeholder;
class VerdictBanner;
class WarningList;
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
    /// Others are selected beside it: the button says that it is about this one alone.
    void setAmongSeveral(bool isAmongSeveral);
    void setReportEnabled(bool isEnabled, const QString &whyNot);
    [[nodiscard]] QTreeView *tree() const;
    [[nodiscard]] PicturePanel *picture() const;
    void showPicture(); ///< in place of the list

Q_SIGNALS:
    void deleteWanted(); ///< opens the wizard, deletes nothing
    void reportWanted();

private:
    [[nodiscard]] QWidget *buildBody();
    [[nodiscard]] QLayout *buildFooter();
    void buildCoverage();
    void update();
    void updateProgress();
    void showImpact(const Impact *impact);
    void showState();
    void fillDetails(const Impact *impact);
    void drawPicture();

    ImpactReader &m_reader;
    CoverageModel *m_coverageModel;
    QStackedWidget *m_stack;
    Placeholder *m_placeholder;
    ImpactHeader *m_header;
    VerdictBanner *m_banner;
    ImpactProgress *m_progress;
    WarningList *m_warnings;
    DependentViews *m_views;
    Connection m_connection; ///< as the list has it
    PlainLabel *m_coverageSummary;
    QTableView *m_coverage;
    QTabWidget *m_tabs;
    FactView *m_details;
    QPushButton *m_report;
    QPushButton *m_delete;
};

} // namespace linchpin
