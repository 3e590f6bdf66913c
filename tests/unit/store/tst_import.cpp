// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/import/import.h"
#include "cpp/store/queries/records.h"
#include "tests/unit/runner.h"
#include "testdevice.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::store;
using namespace tovholder::store::test;

namespace {

/// A signed-in device with one area, "Søparken".
class ImportDevice : public TestDevice {
public:
    explicit ImportDevice(std::uint64_t seed = 1)
        : TestDevice(seed)
    {
        Account account;
        account.organisation = organisationSpace;
        if (!sync().setAccount(account) || !addArea("Søparken", areaSpace))
            qFatal("not prepared");
    }

    Result<void> addArea(const std::string& name, const Id& id)
    {
        return store->write({ "area", id, organisationSpace, { { "name", name } } });
    }

    ImportPlan plan(std::string_view csv, ImportKind kind = ImportKind::People)
    {
        Result<ImportPlan> planned = planImport(*store, kind, csv);
        if (!planned)
            qFatal("no plan: %s", planned.error().detail.c_str());
        return *std::move(planned);
    }

    void import(std::string_view csv, ImportKind kind = ImportKind::People)
    {
        if (const Result<void> done = importPlanned(*store, plan(csv, kind)); !done)
            qFatal("not imported: %s %s", done.error().place.c_str(), done.error().detail.c_str());
    }

    std::vector<Record> all(const char* name)
    {
        const domain::Entity& entity = *domain::entityNamed(name);
        std::vector<Record> records;
        const Result<std::vector<Row>> rows = store->query(queries::records(entity));
        for (const Row& row : *rows)
            records.push_back(queries::recordFrom(row, entity));
        return records;
    }
};

std::string field(const Record& record, std::string_view name)
{
    const auto found = record.fields.find(name);
    return found == record.fields.end() ? std::string {} : std::get<std::string>(found->second);
}

constexpr std::string_view people = "Navn;Funktion;Mail;Område\n"
                                    "Asta Eng;Drift;asta@example.org;Søparken\n"
                                    "Bo Holm;boligsocial;;søparken\n";

} // namespace

class ImportTest : public QObject {
    Q_OBJECT
private slots:
    void people_comeIn()
    {
        ImportDevice device;
        device.import(people);
        const std::vector<Record> imported = device.all("person");
        QCOMPARE(imported.size(), 2u);
        for (const Record& person : imported) {
            QCOMPARE(field(person, "area_id"), areaSpace);
            QCOMPARE(person.space, organisationSpace);
        }
    }

    void headings_mayBeEnglishAndInAnyOrder()
    {
        ImportDevice device;
        device.import("E-mail,Function,Phone,Name,Shoe size\nasta@example.org,Operations,12 34 56 78,Asta Eng,38\n");
        const Record person = device.all("person").at(0);
        QCOMPARE(field(person, "function"), std::string("drift"));
        QCOMPARE(field(person, "phone"), std::string("12 34 56 78"));
        QCOMPARE(device.plan("Name,Function,Shoe size\n").unknownColumns, std::vector<std::string> { "Shoe size" });
    }

    void theSameListTwice_addsNothing()
    {
        ImportDevice device;
        device.import(people);
        const ImportPlan again = device.plan(people);
        QCOMPARE(again.count(ImportAction::Unchanged), 2u);
        QVERIFY(again.edits.empty());
    }

    void twoDevices_meanTheSamePeople()
    {
        ImportDevice one { 1 };
        ImportDevice other { 2 };
        QCOMPARE(one.plan(people).edits.at(0).id, other.plan(people).edits.at(0).id);
    }

    void newerList_updatesTheSamePerson()
    {
        ImportDevice device;
        device.import(people);
        const ImportPlan plan = device.plan("Navn;Funktion;Mail;Telefon\nBO HOLM;boligsocial;bo@example.org;22 22 22 22\n");
        QCOMPARE(plan.count(ImportAction::Update), 1u);
        QVERIFY(importPlanned(*device.store, plan));
        QCOMPARE(device.all("person").size(), 2u);
    }

    void emptyCell_leavesWhatIsStored()
    {
        ImportDevice device;
        device.import(people);
        QVERIFY(device.plan("Navn;Funktion;Mail;Område\nAsta Eng;Drift;;\n").edits.empty());
    }

    void badLines_areListedAndNothingIsImported()
    {
        ImportDevice device;
        const ImportPlan plan = device.plan("Navn;Funktion;Område;Telefon\n"
                                            "Asta Eng;Drift;Søparken;\n"
                                            ";Drift;;\n"
                                            "Bo Holm;Gartner;;\n"
                                            "Cilla Lund;Drift;Månen;\n"
                                            "Dorte Bæk;Drift;;010190-1234\n"
                                            "Erik Ø;Drift;;;for meget\n");
        const std::vector<ImportProblem> expected { { 3, "name", ErrorCode::ValueMissing },
            { 4, "function", ErrorCode::ValueInvalid }, { 5, "area_id", ErrorCode::ValueInvalid },
            { 6, "phone", ErrorCode::CprNumber }, { 7, "", ErrorCode::CsvMalformed } };
        QCOMPARE(plan.problems, expected);
        QCOMPARE(plan.lines.size(), 1u);
        const Result<void> refused = importPlanned(*device.store, plan);
        QCOMPARE(refused.error().code, ErrorCode::ValueMissing);
        QCOMPARE(refused.error().place, std::string("3"));
        QVERIFY(device.all("person").empty());
    }

    void linesThatDisagreeAboutOnePerson_areAProblem()
    {
        ImportDevice device;
        const ImportPlan plan = device.plan("Navn;Funktion\nAsta Eng;Drift\nAsta Eng;Drift\nAsta Eng;Udlejning\n");
        QCOMPARE(plan.problems, (std::vector<ImportProblem> { { 4, "name", ErrorCode::ValueInvalid } }));
        QCOMPARE(plan.count(ImportAction::Add), 1u);
        QCOMPARE(plan.count(ImportAction::Unchanged), 1u);
    }

    void personInTheBin_comesBack()
    {
        ImportDevice device;
        device.import(people);
        const Record person = device.all("person").at(0);
        QVERIFY(device.store->remove("person", person.id));
        device.import(people);
        QCOMPARE(device.all("person").size(), 2u);
    }

    void renamedPerson_isNotRenamedBack()
    {
        ImportDevice device;
        device.import(people);
        const Record person = device.all("person").at(0);
        QVERIFY(device.store->write({ "person", person.id, person.space, { { "name", std::string("Ny Navn") } } }));
        device.import(people);
        QCOMPARE(device.all("person").size(), 3u);
        QCOMPARE(field(*device.store->read("person", person.id), "name"), std::string("Ny Navn"));
    }

    void departments_areKnownByNameAndArea()
    {
        ImportDevice device;
        QVERIFY(device.addArea("Bakken", "018f0000-0000-7000-8000-0000000000a2"));
        constexpr std::string_view departments = "Afdeling;Område;Adresse\nVest;Søparken;Vejen 1\nVest;Bakken;Vejen 2\n";
        device.import(departments, ImportKind::Departments);
        QCOMPARE(device.all("department").size(), 2u);
        QVERIFY(device.plan(departments, ImportKind::Departments).edits.empty());
        device.import("Navn;Funktion;Afdeling;Område\nAsta Eng;Drift;Vest;Bakken\n");
        QVERIFY(!field(device.all("person").at(0), "department_id").empty());
        QCOMPARE(device.plan("Navn;Funktion;Afdeling\nBo Holm;Drift;Vest\n").problems.size(), 1u);
    }

    void listWithoutTheNeededColumns_isRefused()
    {
        ImportDevice device;
        const auto codeFor = [&](std::string_view csv) {
            return planImport(*device.store, ImportKind::People, csv).error();
        };
        QCOMPARE(codeFor("").code, ErrorCode::CsvMalformed);
        QCOMPARE(codeFor("Navn;Mail\n").place, std::string("function"));
        QCOMPARE(codeFor("Navn;Navn;Funktion\n").place, std::string("name"));
    }

    void beforeSignIn_theOrganisationIsMissing()
    {
        TestDevice device;
        QCOMPARE(planImport(*device.store, ImportKind::People, people).error().code, ErrorCode::NotSignedIn);
    }

    void aHundredThousandLines_comeInAtOnce()
    {
        ImportDevice device;
        std::string csv = "Navn;Funktion;Mail\n";
        for (int i = 0; i < 100'000; ++i)
            csv += "Person " + std::to_string(i) + ";drift;p" + std::to_string(i) + "@example.org\n";
        device.import(csv);
        QCOMPARE(device.all("person").size(), 100'000u);
        QVERIFY(device.plan(csv).edits.empty());
    }
};

TOVHOLDER_TEST(ImportTest)
#include "tst_import.moc"
