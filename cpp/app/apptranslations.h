// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

class QQmlEngine;

namespace tovholder::app {

/// The texts of every QML module in the chosen language, exchanged while the app runs.
class AppTranslations : public QObject {
    Q_OBJECT

public:
    explicit AppTranslations(QQmlEngine& engine, QObject* parent = nullptr);
    ~AppTranslations() override;

    /// "da" or "en". Everything on screen is read anew.
    void use(const QString& language);

private:
    void remove();

    QQmlEngine& m_engine;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace tovholder::app
