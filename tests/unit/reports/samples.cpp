// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

namespace tovholder::reports::samples {
namespace {

    std::vector<MinutesPartner> danishPartners()
    {
        const std::string boards = "myndigheder", clubs = "foreninger", houses = "institutioner", residents = "beboernetvaerk";
        return {
            { "Jobcenter Fjordby", boards, "boligsocial", "Praktik hos håndværkerne i byggeperioden", "", true },
            { "Idrætsforeningen Lyn", clubs, "boligsocial", "Lektiehjælp og sommerfodbold", "", false },
            { "Natteravnene", clubs, "boligsocial", "Går runde fredag aften", "udvides", false },
            { "Børnehuset Mælkevejen", houses, "boligsocial", "Forældrekaffe hver måned", "", false },
            { "Kvindecaféen", residents, "boligsocial", "Mødes om torsdagen i beboerhuset", "faelles", true },
            { "Jobcenter Fjordby", boards, "drift", "To i løntilskud i gårdene", "", true },
            { "Haveholdet", residents, "drift", "Passer højbedene ved blok 7", "", false },
            { "Fjordby Kommune, byggesag", boards, "byggeteknisk", "Møde hver anden uge", "", false },
            { "Erhvervsskolen Syd", houses, "byggeteknisk", "Lærlinge på byggepladsen", "oenskes", false },
            { "Hjemmeplejen", boards, "genhusning", "Planlægger flytninger for dem, der har brug for hjælp", "", false },
            { "Kvindecaféen", residents, "genhusning", "Fortæller videre om frister", "", true },
            { "Boliganvisningen", boards, "udlejning", "Fleksibel udlejning i tre opgange", "", false },
        };
    }

    MinutesBlock danishDemocracy()
    {
        MinutesBlock block;
        block.title = "Øvelse 1: Beboerdemokratiet";
        block.purpose = "Hvordan er afdelingsbestyrelsen sat sammen, og hvordan hjælper I den med at vokse?";
        block.prompts = {
            { "Hvilken rolle spiller bestyrelsen i dit arbejde?",
                { { { "Mona Lyng", "boligsocial" }, "De åbner døre. Når formanden går med rundt, kommer folk ud på svalegangen." },
                    { { "Kaj Brink", "drift" }, "Jeg møder dem hver mandag ved containeren. Det er dér, vi får ordnet tingene." },
                    { { "Tove Hald", "byggeteknisk" },
                        "Jeg ser dem mest i byggeudvalget. Jeg vil gerne kende dem bedre, før vi kommer til de svære valg." } } },
            { "Hvornår fungerer samarbejdet godt?",
                { { { "Sami Dal", "genhusning" }, "Når de hører om en flytning før naboerne gør." },
                    { {}, "Når vi er enige om, hvem der siger hvad til hvem." } } },
            { "Hvad kan du bidrage med?", {} },
        };
        return block;
    }

    /// What the exercises with a shape of their own come to.
    MinutesBlock danishIdeas()
    {
        MinutesBlock block;
        block.title = "Idékatalog";
        block.holdsIdeas = true;
        block.prompts = {
            { "Naboskab/Trivsel",
                { { { "Mona Lyng", "boligsocial" }, "Gryden går på omgang mellem opgangene.", "Suppe på svalegangen", "5 prikker" },
                    { {}, "", "Værktøjsbod", "1 prik", false } } },
            { "Drift", { { {}, "Driften holder øje med pakning.", "", "Lavet om", false } } },
            { "Hvad ser du, som de andre bør vide?", {}, 3 },
        };
        return block;
    }

    MinutesBlock danishNetwork()
    {
        MinutesBlock block;
        block.title = "Øvelse 2: Eksterne samarbejdspartnere";
        block.purpose = "Hvem kender I, hvem kender flere af jer, og hvem mangler I?";
        block.showsMatrix = true;
        block.prompts = { { "Hvem skal vi have fat i til renoveringen?",
            { { { "Tove Hald", "byggeteknisk" }, "Erhvervsskolen. De har lærlinge, og vi har en byggeplads." } } } };
        return block;
    }

    std::vector<MinutesAgreement> danishAgreements()
    {
        return {
            { "Bestyrelsen tager på en årlig tur til et andet område, der er færdigt med at renovere. "
              "Den første tur går til Søparken, og beboerne i byggeudvalget er med.",
                "beboerdemokrati", { "Mona Lyng", "boligsocial" }, "2027-03-15", "aftalt", "" },
            { "Driften fortæller om valget til bestyrelsen, når de møder beboere i gårdene.", "beboerdemokrati",
                { "Kaj Brink", "drift" }, "2027-01-31", "aftalt", "" },
            { "Erhvervsskolen inviteres til at se byggepladsen.", "samarbejdspartnere", { "Tove Hald", "byggeteknisk" },
                "", "aftalt", "" },
            { "Der laves en fælles liste over partnere, som alle fem funktioner kan slå op i.", "samarbejdspartnere", {},
                "2026-12-18", "aftalt", "" },
        };
    }

} // namespace

MinutesData meetingFourDanish()
{
    MinutesData data;
    data.language = domain::Language::Danish;
    data.organisation = "Boligforeningen Fjordby";
    data.area = "Birkeparken";
    data.group = "Erfaringsgruppen i Birkeparken";
    data.number = 4;
    data.title = "Videre forløb";
    data.startsAtMs = 1'795'521'600'000; // 24 November 2026, 12:00 UTC
    data.endsAtMs = data.startsAtMs + 2 * 60 * 60 * 1000;
    data.place = "Hovedkontoret, mødelokale Havnen";
    data.facilitator = "Mona Lyng";
    data.present = { { "Mona Lyng", "boligsocial" }, { "Kaj Brink", "drift" }, { "Tove Hald", "byggeteknisk" },
        { "Sami Dal", "genhusning" } };
    data.absent = { { "Lis Ager", "udlejning" } };
    data.agreements = danishAgreements();
    data.cases = {
        { "Cykler står foran nødudgangen i kælderen under opgang 3. Det er tredje gang i denne måned.", "Blok 7, kælder",
            "faellesarealer", "Kaj sætter stativer op ved gavlen inden jul." },
        { "To familier ved ikke, hvornår de kan flytte tilbage.", "Blok 5", "genhusning", "" },
    };
    data.earlierAgreements = {
        { "Legepladsen får lys, før den gamle gård lukkes.", "faellesarealer", { "Kaj Brink", "drift" }, "2026-12-01",
            "flyttet", "Leverandøren er forsinket." },
        { "Der hænger en plan for støv og larm i hver opgang.", "boligforhold", { "Tove Hald", "byggeteknisk" },
            "2026-10-01", "gennemfoert", "" },
        { "Postkasserne flyttes ned til porten.", "faellesarealer", {}, "", "i_gang", "" },
    };
    data.blocks = { danishDemocracy(), danishNetwork(), danishIdeas() };
    data.partners = danishPartners();
    data.stories = { { "Muren, der blev flyttet",
        "Tegningen sagde en mur midt i Haveholdets stier. Kaj ringede til Tove samme dag, og to uger efter stod muren "
        "tre meter længere mod øst. Højbedene er der endnu.",
        "Kaj Brink", "Kaj ringede samme dag", "Haveholdet og byggeudvalget" } };
    data.boardProposals = { { "Flyt to timer om ugen fra kontoret til gården.", "Der møder vi dem, der ikke kommer ind.",
        "prioritering", "udkast" } };
    data.frequency = "hvert_kvartal";
    data.notes = "Næste gang mødes I i beboerhuset.";
    return data;
}

MinutesData meetingFourEnglish()
{
    MinutesData data = meetingFourDanish();
    data.language = domain::Language::English;
    data.title = "From here on";
    data.agreements = { { "The board visits another area once a year.", "beboerdemokrati", { "Mona Lyng", "boligsocial" },
        "2027-03-15", "aftalt", "" } };
    data.cases.clear();
    data.earlierAgreements = { { "The playground gets lights.", "faellesarealer", { "Kaj Brink", "drift" }, "2026-12-01",
        "flyttet", "The supplier is late." } };
    MinutesBlock partners;
    partners.title = "Exercise 2: External partners";
    partners.showsMatrix = true;
    partners.prompts = { { "Whom do we need?", { { {}, "The vocational school." } } } };
    data.blocks = { partners };
    data.partners = { { "Fjordby Job Centre", "myndigheder", "boligsocial", "Work placements", "faelles", true },
        { "The Night Owls", "foreninger", "drift", "", "oenskes", false } };
    data.stories = { { "The wall that was moved", "Kaj called Tove, and the wall moved.", "Kaj Brink" } };
    data.boardProposals.clear();
    data.notes.clear();
    return data;
}

} // namespace tovholder::reports::samples
