// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/endpoints/endpointdraft.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace linchpin {

class Field;

/// The fields of an endpoint. Shows a draft, gives one back, and puts problems next to the fields.
class EndpointForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointForm(QWidget *parent = nullptr);

    void setDraft(const EndpointDraft &draft);
    [[nodiscard]] EndpointDraft draft() const;
    void
    setProblems(const QHash<QString, QString> &problems); ///< focuses the first field that has one
    void setSecretHint(const QString &hint);
    void focusFirst();

Q_SIGNALS:
    void edited(const QString &field); ///< its problem is no longer what was said

private:
    [[nodiscard]] Field *addLine(const char *objectName, const QString &field, const QString &label,
                                 QLineEdit **editor);
    void addSystem();
    void addSignIn();
    void addEnvironment();
    void addMore();
    void takeSystem();
    void takeSignInKind();
    void showMore(bool isShown);
    [[nodiscard]] SystemInfo currentSystem() const;

    QFormLayout *m_layout;
    QComboBox *m_system = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_url = nullptr;
    QHash<QString, QLineEdit *> m_scope;
    QComboBox *m_signIn = nullptr;
    QLineEdit *m_user = nullptr;
    QLabel *m_userLabel = nullptr;
    QLineEdit *m_secret = nullptr;
    QLabel *m_secretLabel = nullptr;
    QComboBox *m_environment = nullptr;
    QToolButton *m_more = nullptr;
    QLineEdit *m_ca = nullptr;
    QLineEdit *m_proxy = nullptr;
    QSpinBox *m_timeout = nullptr;
    QSpinBox *m_inFlight = nullptr;
    QHash<QString, Field *> m_fields;
    int m_scopeRow = 0;
};

} // namespace linchpin
