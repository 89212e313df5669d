// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;

namespace linchpin {

class Field;
struct SavedEndpoint;

/// Asks for the secret of one endpoint.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    /// notice: where the secret goes; trouble: why it is asked for, if that is known.
    SignInDialog(const SavedEndpoint &endpoint, const QString &notice, QWidget *parent = nullptr);

Q_SIGNALS:
    void entered(const QByteArray &secret);

private:
    void take();

    QLineEdit *m_secret;
    Field *m_field;
};

} // namespace linchpin
