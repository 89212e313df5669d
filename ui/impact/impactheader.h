// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QToolButton;

namespace linchpin {

class Badge;
class ElidedLabel;
struct Connection;

/// Which connection the panel is about: name, state, environment, type, endpoint, ID. Gives way to
/// any width.
class ImpactHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactHeader(QWidget *parent = nullptr);

    void showConnection(const Connection &connection, const QString &endpoint,
                        const QString &environment);
    void setReadAgainEnabled(bool isEnabled);

Q_SIGNALS:
    void readAgainWanted();

private:
    ElidedLabel *m_name;
    Badge *m_state;
    Badge *m_environment;
    ElidedLabel *m_about;
    ElidedLabel *m_id;
    QToolButton *m_again;
};

} // namespace linchpin
