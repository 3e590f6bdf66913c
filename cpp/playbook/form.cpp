// SPDX-License-Identifier: Apache-2.0
#include "cpp/playbook/form.h"

#include "cpp/domain/codes.h"
#include "cpp/playbook/rules.h"

#include <algorithm>
#include <array>

namespace tovholder::playbook {
namespace {

    using domain::Language;
    using domain::Words;
    using Choices = std::span<const std::string_view>;

    constexpr bool optionalField = true;

    /// A field of a form; the key may lead through an object: "agreements/wanted".
    struct FormField {
        std::string_view key;
        FormKind kind = FormKind::Texts;
        Words label {};
        std::size_t max = 0;
        bool optional = false;
        Choices choices {};
        FormPart part = FormPart::About;
        Words one {}; ///< what an item of a list is called
        std::span<const FormField> fields {}; ///< of an item; none: each item is a text
    };

    constexpr FormField texts(std::string_view key, Words label, std::size_t max, bool optional = false)
    {
        return { .key = key, .kind = FormKind::Texts, .label = label, .max = max, .optional = optional };
    }
    constexpr FormField choice(std::string_view key, Words label, Choices choices, bool optional = false)
    {
        return { .key = key, .kind = FormKind::Choice, .label = label, .optional = optional, .choices = choices };
    }
    constexpr FormField number(std::string_view key, Words label, std::size_t max)
    {
        return { .key = key, .kind = FormKind::Number, .label = label, .max = max };
    }
    constexpr FormField simple(std::string_view key, FormKind kind, Words label, Choices choices = {})
    {
        return { .key = key, .kind = kind, .label = label, .optional = true, .choices = choices };
    }
    constexpr FormField list(std::string_view key, Words label, Words one, std::size_t charactersMax, FormPart part = FormPart::About)
    {
        return { .key = key, .kind = FormKind::Heading, .label = label, .max = charactersMax, .part = part, .one = one };
    }
    constexpr FormField items(std::string_view key, Words label, Words one, std::span<const FormField> fields, FormPart part)
    {
        return { .key = key, .kind = FormKind::Heading, .label = label, .part = part, .one = one, .fields = fields };
    }

    constexpr Words oneLine { "Linje", "Line" };
    constexpr Words oneThing { "Ting", "Thing" };
    constexpr Words oneQuestion { "Spørgsmål", "Question" };

    constexpr std::array courseForm {
        texts("title", { "Forløbets navn", "Name of the course" }, titleMax),
        texts("description", { "Hvem det er til, og hvad det fører til", "Whom it is for, and what it leads to" }, descriptionMax),
        choice("groupKind", { "Slags gruppe", "Kind of group" }, domain::groupKinds),
    };
    constexpr std::array meetingForm {
        texts("title", { "Mødets navn", "Name of the meeting" }, titleMax),
        texts("question", { "Mødet i ét spørgsmål", "The meeting in one question" }, promptMax),
        texts("purpose", { "Formål", "Purpose" }, cardMax),
        texts("outcome", { "Hvad det ender i", "What it ends in" }, cardMax),
        number("minutes", { "Mødets længde, minutter", "Length of the meeting, minutes" }, minutesMax),
        texts("place", { "Hvor det holdes bedst", "Where it is best held" }, cardMax, optionalField),
        list("props", { "Det skal ligge klar", "What must lie ready" }, oneThing, titleMax),
    };
    constexpr std::array promptForm {
        texts("text", { "Spørgsmål", "Question" }, promptMax),
        texts("hint", { "Hjælpetekst", "Hint" }, cardMax, optionalField),
        texts("part", { "Fælles overskrift", "Shared heading" }, titleMax, optionalField),
        choice("mode", { "Sådan tages det op", "How it is taken up" }, domain::promptModes),
        simple("private", FormKind::Flag, { "Skrives skjult for de andre", "Written hidden from the others" }),
    };
    constexpr std::array seedForm {
        texts("text", { "Forslag", "Suggestion" }, promptMax),
        choice("function", { "Hvis bidrag det er", "Whose contribution it is" }, domain::functions, optionalField),
        choice("competence", { "Slags kompetence", "Kind of competence" }, domain::competenceKinds, optionalField),
    };
    constexpr std::array pageForm {
        texts("title", { "Sidens overskrift", "Heading of the page" }, titleMax),
        list("paragraphs", { "Afsnit", "Paragraphs" }, { "Afsnit", "Paragraph" }, cardMax),
        simple("picture", FormKind::FileName, { "Billede", "Picture" }),
        texts("pictureText", { "Hvad billedet viser", "What the picture shows" }, promptMax, optionalField),
        simple("film", FormKind::FileName, { "Film", "Film" }),
    };
    constexpr std::array blockForm {
        texts("title", { "Punktets navn", "Name of the block" }, titleMax),
        texts("exercise", { "Hører til øvelsen", "Belongs to the exercise" }, titleMax, optionalField),
        texts("purpose", { "Formål", "Purpose" }, cardMax),
        number("minutes", { "Minutter", "Minutes" }, minutesMax),
        number("each", { "Til hver", "For each" }, wantedMax),
        simple("from", FormKind::From, { "Noterne kommer fra", "The notes come from" }),
        number("agreements/wanted", { "Aftaler, I går efter", "Agreements to aim for" }, wantedMax),
        choice("agreements/theme", { "Aftalernes tema", "Theme of the agreements" }, domain::agreementThemes),
        list("agreements/examples", { "Eksempler på aftaler", "Examples of agreements" }, { "Eksempel", "Example" }, promptMax),
        choice("recap/scope", { "Aftaler, der læses op", "Agreements that are read" }, domain::recapScopes),
        simple("recap/themes", FormKind::Codes, { "Temaer, i den rækkefølge", "Themes, in that order" }, domain::agreementThemes),
        simple("recap/openingCases", FormKind::Flag, { "Sager fra bakken tages op her", "Cases from the tray are taken up here" }),
        simple("recommendations", FormKind::Codes, { "Anbefalinger, I ser på", "Recommendations to look at" }, domain::recommendations),
        simple("toTheBoard", FormKind::Flag, { "Forslag kan sendes til bestyrelsen", "Proposals can be sent to the board" }),
        simple("meal", FormKind::Flag, { "I spiser her", "You eat here" }),
        simple("input", FormKind::Flag, { "Det er et oplæg", "It is an input" }),
        list("props", { "Det skal ligge klar", "What must lie ready" }, oneThing, titleMax),
        items("criteria", { "Det prøves forslagene af på", "What proposals are tried against" }, { "Kriterium", "Criterion" }, promptForm, FormPart::Questions),
        items("prompts", { "Spørgsmål", "Questions" }, oneQuestion, promptForm, FormPart::Questions),
        items("seeds", { "Forslag, der ligger klar", "Suggestions to begin with" }, { "Forslag", "Suggestion" }, seedForm, FormPart::Seeds),
        items("pages", { "Sider", "Pages" }, { "Side", "Page" }, pageForm, FormPart::Pages),
        list("cards/say", { "Sig", "Say" }, oneLine, cardMax, FormPart::Cards),
        list("cards/do", { "Gør", "Do" }, oneLine, cardMax, FormPart::Cards),
        list("cards/watch", { "Hold øje med", "Watch for" }, oneLine, cardMax, FormPart::Cards),
    };

    /// What stands before an item's number: a text alone goes by its list's name.
    constexpr Words called(const FormField& list) { return list.fields.empty() ? list.label : list.one; }

    std::string_view firstKey(std::string_view key) { return key.substr(0, key.find('/')); }

    bool isBlock(const std::string& place) { return place.find("/blocks/") != std::string::npos; }

    std::span<const FormField> fieldsOf(const std::string& place)
    {
        if (place.empty())
            return courseForm;
        return isBlock(place) ? std::span<const FormField>(blockForm) : meetingForm;
    }

    bool shows(const Draft& draft, const std::string& place, const FormField& field)
    {
        const std::string_view key = firstKey(field.key);
        const bool onlySome = isBlock(place) && std::ranges::find(kindKeys(), key) != kindKeys().end();
        return !onlySome || mayHave(draft.kind(place), key);
    }

    std::string below(const std::string& place, std::string_view key) { return place + '/' + std::string(key); }

    std::string itemPlace(const std::string& list, std::size_t index) { return list + '/' + std::to_string(index); }

    /// Gathers the rows of a form.
    class Rows {
    public:
        explicit Rows(const Draft& draft)
            : m_draft(draft)
        {
        }

        void add(const std::string& place, const FormField& field)
        {
            const std::string at = below(place, field.key);
            if (field.kind == FormKind::Heading)
                return addList(at, field);
            m_rows.push_back({ .kind = field.kind, .place = at, .label = field.label, .max = field.max, .optional = field.optional, .choices = field.choices });
        }

        [[nodiscard]] std::vector<FormRow> take() { return std::move(m_rows); }

    private:
        void addList(const std::string& list, const FormField& field)
        {
            const std::size_t count = m_draft.count(list);
            m_rows.push_back({ .kind = FormKind::Heading, .place = list, .label = field.label });
            for (std::size_t index = 0; index < count; ++index) {
                const std::string place = itemPlace(list, index);
                m_rows.push_back({ .kind = field.fields.empty() ? FormKind::Texts : FormKind::Item, .place = place, .label = called(field),
                    .max = field.max, .list = list, .index = index, .count = count });
                for (const FormField& part : field.fields) {
                    if (part.key != "competence" || m_draft.has(below(place, part.key)))
                        add(place, part);
                }
            }
            m_rows.push_back({ .kind = FormKind::Add, .place = list, .label = field.one });
        }

        const Draft& m_draft;
        std::vector<FormRow> m_rows;
    };

    std::string_view in(const Words& words, Language language) { return words.in(language); }

    /// Walks a place from the left.
    class Path {
    public:
        explicit Path(std::string_view place)
            : m_rest(place)
        {
        }
        [[nodiscard]] std::string next()
        {
            if (m_rest.empty())
                return {};
            const std::size_t end = std::min(m_rest.find('/', 1), m_rest.size());
            std::string key(m_rest.substr(1, end - 1));
            m_rest.remove_prefix(end);
            return key;
        }
        /// Takes the key off when the rest begins with it.
        bool take(std::string_view key)
        {
            const bool begins = m_rest.size() > key.size() && m_rest.substr(1, key.size()) == key
                && (m_rest.size() == key.size() + 1 || m_rest[key.size() + 1] == '/');
            if (begins)
                m_rest.remove_prefix(key.size() + 1);
            return begins;
        }
        [[nodiscard]] bool ended() const { return m_rest.empty(); }

    private:
        std::string_view m_rest;
    };

    void append(std::string& words, std::string_view part)
    {
        if (!part.empty())
            words.append(words.empty() ? "" : " › ").append(part);
    }

    std::string titleOr(const Draft& draft, const std::string& place, Language language, std::string_view otherwise)
    {
        const std::string title = draft.text(place + "/title").in(language);
        return title.empty() ? std::string(otherwise) : title;
    }

    std::size_t numberOf(const std::string& index) { return static_cast<std::size_t>(std::atoi(index.c_str())); }

    /// The words for the rest of a place within a course, meeting, block or item; sets the part when it is told where.
    void appendField(std::string& words, Path& path, std::span<const FormField> fields, Language language, FormPart* part)
    {
        const auto field = std::ranges::find_if(fields, [&path](const FormField& each) { return path.take(each.key); });
        if (field == fields.end())
            return;
        if (part)
            *part = field->part;
        append(words, in(field->label, language));
        if (field->kind == FormKind::Heading && !path.ended()) {
            words.append(" ").append(std::to_string(numberOf(path.next()) + 1));
            if (!field->fields.empty())
                return appendField(words, path, field->fields, language, nullptr);
        }
        if (const std::string tongue = path.next(); tongue == "da" || tongue == "en") {
            const bool isDanish = tongue == "da";
            words.append(language == Language::Danish ? (isDanish ? " (dansk)" : " (engelsk)") : (isDanish ? " (Danish)" : " (English)"));
        }
    }

} // namespace

std::vector<FormPart> formParts(const Draft& draft, const std::string& place)
{
    std::vector<FormPart> parts;
    for (const FormField& field : fieldsOf(place)) {
        if (shows(draft, place, field) && std::ranges::find(parts, field.part) == parts.end())
            parts.push_back(field.part);
    }
    return parts;
}

domain::Words word(FormPart part)
{
    switch (part) {
    case FormPart::About:
        return { "Om", "About" };
    case FormPart::Questions:
        return { "Spørgsmål", "Questions" };
    case FormPart::Seeds:
        return { "Forslag", "Suggestions" };
    case FormPart::Pages:
        return { "Sider", "Pages" };
    case FormPart::Cards:
        break;
    }
    return { "Kort til tovholderen", "Cards for the facilitator" };
}

std::vector<FormRow> form(const Draft& draft, const std::string& place, FormPart part)
{
    Rows rows(draft);
    for (const FormField& field : fieldsOf(place)) {
        if (field.part == part && shows(draft, place, field))
            rows.add(place, field);
    }
    return rows.take();
}

FormPlace formPlace(const Draft& draft, const std::string& place, Language language)
{
    FormPlace found;
    Path path(place);
    if (path.take("meetings") && !path.ended()) {
        const std::string meeting = path.next();
        found.place = "/meetings/" + meeting;
        const std::string number = std::string(language == Language::Danish ? "Møde " : "Meeting ") + std::to_string(numberOf(meeting) + 1);
        append(found.words, number);
        if (path.take("blocks") && !path.ended()) {
            found.place += "/blocks/" + path.next();
            const std::string_view kind = domain::word(domain::blockKinds, code(draft.kind(found.place)), language);
            append(found.words, titleOr(draft, found.place, language, kind));
        }
    }
    appendField(found.words, path, fieldsOf(found.place), language, &found.part);
    return found;
}

std::string formReason(const Problem& problem, Language language)
{
    switch (problem.reason) {
    case Reason::TextEmpty:
        return std::string(in({ "Teksten mangler. Skriv den her.", "The text is missing. Write it here." }, language));
    case Reason::KeyMissing:
        return std::string(in({ "Her er ikke valgt noget. Vælg, eller skriv det ind.",
            "Nothing is chosen here. Choose, or write it in." }, language));
    case Reason::TooFew:
        return std::string(in({ "Her skal være mindst én. Tryk på Tilføj.", "There must be at least one. Press Add." }, language));
    case Reason::NoEarlierBlock:
        return std::string(in({ "Punktet, noterne skulle komme fra, står ikke længere før dette. Vælg et andet, eller flyt det.",
            "The block that the notes should come from no longer stands before this one. Choose another, or move it." }, language));
    default:
        return reason(problem, language);
    }
}

bool canBeTried(const Problem& problem)
{
    return problem.reason == Reason::TextEmpty || problem.reason == Reason::TextTooLong
        || problem.reason == Reason::MinutesDoNotAddUp;
}

} // namespace tovholder::playbook
