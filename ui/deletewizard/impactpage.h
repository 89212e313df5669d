// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/deletewizard/wizardpage.h"

class QProgressBar;
class QTreeView;

namespace linchpin {

class CoverageModel;
class ImpactTreeModel;
class UnknownList;

/// 2: what hangs on the connection, and where nobody could look.
class ImpactPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit ImpactPage(WizardController &controller, QWidget *parent = nullptr);
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString explanation() const override;
    void refresh() override;

private:
    void build();
    void showProgress();
    void openPicture();
    void showImpact(const Impact &impact);
    [[nodiscard]] QString countsText(const Impact &impact) const;
    [[nodiscard]] QString summaryText(const Impact &impact) const;
    [[nodiscard]] QString troubleText(const ApiError &trouble) const;

    ImpactTreeModel *m_tree;
    CoverageModel *m_coverage;
    QProgressBar *m_progress;
    PlainLabel *m_doing;
    PlainLabel *m_summary;
    PlainLabel *m_counts;
    PlainLabel *m_warnings;
    QTreeView *m_treeView;
    QWidget *m_unknownPart;
    UnknownList *m_unknown;
    QPushButton *m_again;
    QPushButton *m_picture;
    QDateTime m_shownAt;
};

} // namespace linchpin
