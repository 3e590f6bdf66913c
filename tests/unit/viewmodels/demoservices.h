// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assets/embedded/embedded.h"
#include "cpp/playbook/library.h"
#include "cpp/store/demo.h"
#include "cpp/store/syncstate.h"
#include "testservices.h"

namespace tovholder::viewmodels::test {

/// Services over the demo, signed in as Mona, who facilitates in Kometparken.
struct DemoServices : TestServices {
    DemoServices()
    {
        clock.advance(QDateTime::currentMSecsSinceEpoch() - clock.nowMs());
        services->setPlaybooks(std::make_shared<const playbook::PlaybookLibrary>(playbook::bundledFiles(), std::vector<playbook::SourceFile> {}));
        const Id organisation = store::demoId("organisation", "lygtemanden");
        const auto edits = store::demoEdits(assets::demo(), organisation, clock.nowMs());
        if (!edits || !inStore([&](store::Store& store) { return store.write(*edits).ok(); }))
            qFatal("the demo does not fill the store");
        signIn("mona", "Mona Vindfløj");
    }

    void signIn(const std::string& login, const std::string& userName)
    {
        store::Account account;
        account.login = login;
        account.userName = userName;
        account.organisation = store::demoId("organisation", "lygtemanden");
        account.token = "test";
        if (!inStore([&](store::Store& store) { return store.syncState().setAccount(account); }))
            qFatal("not signed in");
    }

    template<typename ViewModel>
    std::unique_ptr<ViewModel> made(const QVariantMap& properties = {})
    {
        auto model = std::make_unique<ViewModel>();
        for (auto property = properties.cbegin(); property != properties.cend(); ++property)
            model->setProperty(property.key().toLatin1(), property.value());
        model->setProperty("services", QVariant::fromValue(services.get()));
        return model;
    }
    static QString id(const char* entity, const char* key) { return toQString(store::demoId(entity, key)); }

    std::string field(const char* entity, const QString& recordId, const char* name)
    {
        const auto record = inStore([&](store::Store& store) { return store.read(entity, recordId.toStdString()); });
        if (!record || !record->fields.contains(name))
            return {};
        const auto* text = std::get_if<std::string>(&record->fields.at(name));
        return text ? *text : std::string();
    }
};

inline QVariantMap with(const char* name, const QString& value) { return { { QString::fromLatin1(name), value } }; }

} // namespace tovholder::viewmodels::test
