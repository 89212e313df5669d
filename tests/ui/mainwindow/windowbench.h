// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/application.h"

#include <memory>

namespace linchpin::test {

/// The whole window on the demo servers, and a hand for its list.
class WindowBench
{
protected:
    void open(); ///< with a list that is complete
    void close();

    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    [[nodiscard]] DemoServer &server()
    {
        return *m_program->demo()->server(m_program->demo()->words().constFirst());
    }
    template<typename Widget>
    Widget *part(const QString &name)
    {
        return window().findChild<Widget *>(name);
    }
    [[nodiscard]] QModelIndex rowOf(const QString &name);
    void choose(const QString &name);
    void selectAll(const QStringList &names);
    [[nodiscard]] QString endpoint() { return m_program->workspace().endpoints().front().name; }

    std::unique_ptr<Application> m_program;
};

} // namespace linchpin::test
