// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/composition.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <set>

using namespace tovholder::domain;
using enum GroupGap;

namespace {

using Gaps = std::vector<GroupGap>;

const GroupMember social { "boligsocial", "medlem" };
const GroupMember building { "byggeteknisk", "medlem" };
const GroupMember caretaker { "varmemester", "medlem" };
const GroupMember facilitator { "beboerkonsulent", "tovholder" };

Gaps gaps(const std::vector<GroupMember>& members) { return gapsIn(members, "erfaringsgruppe"); }

} // namespace

class CompositionTest : public QObject {
    Q_OBJECT

private slots:
    void mixedGroupWithAFacilitator_lacksNothing()
    {
        QCOMPARE(gaps({ social, building, facilitator }), Gaps {});
        QCOMPARE(gaps({ social, building, caretaker, caretaker, caretaker, facilitator }), Gaps {});
    }

    void emptyGroup_lacksEverythingButIsNotTooLarge()
    {
        QCOMPARE(gaps({}), (Gaps { TooFew, NoSocial, NoPhysical, NoInBetween, NoFacilitator }));
    }

    void groupOfSeven_isTooLarge()
    {
        QCOMPARE(gaps({ social, social, social, building, building, caretaker, facilitator }), Gaps { TooMany });
    }

    void networkOrWorkshop_lacksOnlyAFacilitator()
    {
        const std::vector<GroupMember> two { social, facilitator };
        const std::vector<GroupMember> many(20, caretaker);
        for (const std::string_view kind : { "ressourcenetvaerk", "workshop" }) {
            QCOMPARE(gapsIn(two, kind), Gaps {});
            QCOMPARE(gapsIn(many, kind), Gaps { NoFacilitator });
        }
    }

    void eachMissingEffort_isNamed()
    {
        QCOMPARE(gaps({ building, caretaker, facilitator }), Gaps { NoSocial });
        QCOMPARE(gaps({ social, caretaker, facilitator }), Gaps { NoPhysical });
        QCOMPARE(gaps({ social, building, { "projektleder", "tovholder" } }), Gaps { NoInBetween });
        QCOMPARE(gaps({ social, building, caretaker }), Gaps { NoFacilitator });
    }

    void everyGap_hasItsOwnSentenceInBothLanguages()
    {
        for (const Language language : { Language::Danish, Language::English }) {
            std::set<std::string_view> sentences;
            for (int i = 0; i <= static_cast<int>(NoFacilitator); ++i)
                sentences.insert(sentence(static_cast<GroupGap>(i), language));
            QCOMPARE(sentences.size(), std::size_t { 6 });
            QVERIFY(!sentences.contains({}));
        }
    }

    void composingQuestions_areEightInBothLanguages()
    {
        std::set<std::string_view> ids;
        for (const ComposingQuestion& question : composingQuestions()) {
            ids.insert(question.id);
            QVERIFY(question.words.danish.ends_with('?'));
            QVERIFY(question.words.english.ends_with('?'));
        }
        QCOMPARE(ids.size(), std::size_t { 8 });
    }
};

TOVHOLDER_TEST(CompositionTest)
#include "tst_composition.moc"
