// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/mainwindow/windowbench.h"

#include "models/item/connectiontablemodel.h"
#include "ui/connections/connectionpane.h"
#include "ui/impact/impactreader.h"

#include <QTableView>
#include <QTest>

namespace linchpin::test {

using namespace Qt::StringLiterals;

void WindowBench::open()
{
    qunsetenv("LINCHPIN_HOME");
    m_program = std::make_unique<Application>(Application::Options{.isDemo = true});
    QVERIFY(m_program->start());
    QTRY_COMPARE(m_program->workspace().catalogue(endpoint())->status(),
                 Catalogue::Status::Complete);
}

void WindowBench::close()
{
    m_program.reset();
}

QModelIndex WindowBench::rowOf(const QString &name)
{
    ConnectionTableModel &model = window().connections();
    const QModelIndexList found =
        model.match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    return found.isEmpty() ? QModelIndex() : found.constFirst();
}

void WindowBench::choose(const QString &name)
{
    QVERIFY2(rowOf(name).isValid(), qPrintable(name));
    part<QTableView>(u"connectionTable"_s)->setCurrentIndex(rowOf(name));
    QTRY_COMPARE(window().reader().state(), ImpactReader::State::Read);
}

void WindowBench::selectAll(const QStringList &names)
{
    std::vector<ConnectionRef> refs;
    for (const QString &name : names) {
        QVERIFY2(rowOf(name).isValid(), qPrintable(name));
        refs.push_back(*window().connections().refAt(rowOf(name)));
    }
    window().connectionPane().select(refs);
}

} // namespace linchpin::test
