// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QMap>

#include <functional>
#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace linchpin {

/// A value that a server masks and somebody has to type again.
struct SecretField
{
    QString name; ///< what it is handed on under
    QString label; ///< for people
};

/// Asks for values that are in no file. They are in memory only, and wiped from here when the
/// dialog is closed.
class SecretsDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Wanted {
        All, ///< each of them is needed
        Known, ///< what is not known may be left empty
    };
    /// Without the fields that were left empty.
    using Typed = std::function<void(const QMap<QString, QByteArray> &secrets)>;

    /// Deletes itself when it is closed.
    SecretsDialog(const QString &title, const QString &text, const QString &button,
                  const std::vector<SecretField> &fields, Wanted wanted, QWidget *parent);
    void ask(Typed typed);

private:
    [[nodiscard]] QWidget *buildFields(const std::vector<SecretField> &fields);
    [[nodiscard]] QMap<QString, QByteArray> values() const;
    void updateButton();
    void take();

    Wanted m_wanted;
    std::vector<std::pair<QString, QLineEdit *>> m_edits;
    QPushButton *m_ok;
    Typed m_typed;
};

} // namespace linchpin
