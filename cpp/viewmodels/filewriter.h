// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/viewmodels/appservices.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <filesystem>

namespace tovholder::viewmodels {

/// What the view models have in common that write a file for a person, and tell where it lies or why it could not be made.
class FileWriter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the view models that write a file are of this kind")

public:
    using QObject::QObject;

signals:
    void fileSaved(const QString& path);
    void fileFailed(const QString& sentence);

protected:
    void tell(AppServices& services, const std::filesystem::path& file, const Result<void>& written);
};

} // namespace tovholder::viewmodels
