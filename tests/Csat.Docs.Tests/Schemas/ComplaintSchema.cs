using System.Text.Json.Nodes;
using Csat.Domain;
using static Csat.Docs.Tests.Shape;

namespace Csat.Docs.Tests;

/// <summary>The shape of complaint rule files: one pack, or several as a set of them is written.</summary>
internal static class ComplaintSchema
{
    private const string Condition = "condition";

    public static SchemaFile File { get; } = new(
        "Csat.Domain",
        "complaint-rule-set",
        "Complaint rules",
        [Pack(), Group("Several packs as one set", Id, Version, Needs("packs", List("The packs, earlier ones first", Pack(), 1)))],
        mustGiveVersion: true,
        new JsonObject { [Condition] = ConditionShape() });

    private static Member Id => Needs("id", Name("Names it in results"));

    private static Member Version => Needs("version", Examples(With(AnyText("Your version of it, with three numbers; change it with every change"), ("pattern", "^[0-9]{1,9}[.][0-9]{1,9}[.][0-9]{1,9}([-+]|$)")), "1.0.0"));

    private static JsonObject Pack() => Group(
        "Words and rules of one language or several",
        Id,
        Version,
        Needs("locales", List("The languages", Text("A language", "zh-CN", "en"), 1)),
        May("terms", List("Words that mean the same to rules", Group(
            "A term",
            Needs("id", Name("Its name in conditions; a term of an earlier pack with the same one gets more forms")),
            Needs("forms", Forms("How it is written; * at the end of a Latin word stands for any ending", 1)),
            May("negation", OneOf("What a negation before it does; ignored unless given", Enum.GetValues<TermNegation>().Select(value => value.Code()))),
            May("nested", Flag("Whether it counts inside longer forms of other terms too; false unless given"))))),
        May("negators", List("Words that negate a term behind them", Group(
            "A negator",
            Needs("forms", Forms("How it is written", 1)),
            Needs("reach", Whole("The most characters between it and the term", 0, 64))))),
        May("notNegators", Forms("Forms that look like a negator or hold a term, and are neither")),
        May("clauseBreaks", Forms("Forms before which a clause ends")),
        May("rules", List("The rules", Rule())),
        May("cues", List("Weighed words, for each axis", Either(
            "The words of an axis",
            Cues("intent", Enum.GetValues<ComplaintIntent>().Select(value => value.Code())),
            Cues("cause", Enum.GetValues<ComplaintCause>().Select(value => value.Code()).Append(ComplaintCues.NoCause))))),
        May("off", List("Rules of earlier packs that are switched off", Name("A rule's id"))),
        May("policies", Policies()),
        May("departments", List("Which department owns what; the row without category and cause is for all other cases", Group(
            "A row",
            May("category", OneOf("For which category", Enum.GetValues<ComplaintCategory>().Select(value => value.Code()))),
            May("cause", OneOf("For which cause", Enum.GetValues<ComplaintCause>().Select(value => value.Code()))),
            Needs("department", Text("The department's code")),
            Needs("name", Words("The department's name")),
            Needs("contactWithin", Duration("How soon the customer is contacted"))))));

    private static JsonObject Cues(string axis, IEnumerable<string> codes) => Group(
        "What words say about the codes of " + axis,
        Needs("axis", OneOf("The axis", axis)),
        May("base", Map("What is added once when a text holds any of the words", Weight("What is added to the code's score"), [.. codes])),
        Needs("words", Map("The words of each code", Map("How much each word speaks for the code, or against it", Weight("The word's weight, with up to four decimals")), [.. codes])));

    private static JsonObject Weight(string about) => From(about, -10, 10);

    private static JsonObject Rule() => Group(
        "When its condition holds, it speaks for a code of an axis",
        Needs("id", Name("Its name in evidence; it replaces a rule of an earlier pack with the same one")),
        Needs("axis", OneOf("The axis", Enum.GetNames<ComplaintAxis>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]))),
        Needs("code", Text("The code of the axis", "complaint", "network-coverage", "repeat", "critical", "regulator")),
        May("weight", Above("How strongly it speaks; 1 unless given", 0, ComplaintRule.MaximumWeight)),
        May("priority", Whole("On intent and claimed level only codes with a rule of the highest priority compete; 0 unless given", -100, 100)),
        Needs("when", Reference("#/$defs/" + Condition)),
        May("effectiveFrom", Date("The first day on which it is in force")),
        May("effectiveTo", Date("The last day")),
        Needs("examples", Group(
            "Texts that prove the condition whenever the file is read",
            Needs("match", List("On these it holds", Example(), 1)),
            Needs("noMatch", List("On these it doesn't", Example(), 1)))));

    private static JsonObject Example() => Either(
        "A text, or a text and what else is known",
        AnyText("A text"),
        Group(
            "A text and facts",
            Needs("text", AnyText("The text")),
            Needs("facts", With(
                Group(
                    "What is known beside the text; more facts under names of your own",
                    May("previousContacts", Whole("How often the customer was in touch before", 0, ComplaintFacts.MaximumContacts)),
                    May("overLevel", Flag("Whether it went over the local level")),
                    May("forum", OneOf("Who has it", Enum.GetValues<ComplaintForum>().Select(value => value.Code()))),
                    May("justified", Flag("Whether an investigation found the customer right")),
                    May("difficult", Flag("Whether it is called a hard problem")),
                    May("fromProvider", Flag("Whether a service provider reports it")),
                    May("source", Text("Where the text comes from", ComplaintFacts.SocialMedia)),
                    May("grade", OneOf("The customer's grade", Grades)),
                    May("product", Text("The product")),
                    May("area", Text("The area"))),
                ("additionalProperties", Value("A fact of your own"))))));

    private static JsonObject ConditionShape() => Either(
        "When it holds",
        Group("All of them hold", Needs("all", Parts())),
        Group("Any of them holds", Needs("any", Parts())),
        Group("None of them holds", Needs("none", Parts())),
        Group("A term counts", Needs("term", Ids("A term, or several of which any counts"))),
        Group("Two terms count near each other", Needs("near", Group(
            "Which, and how near",
            Needs("a", Ids("The one")),
            Needs("b", Ids("The other")),
            Needs("max", Whole("The most characters between them", 0, 1000)),
            May("sameClause", Flag("Whether both must stand in one clause; true unless given")),
            May("ordered", Flag("Whether the first must come before the second; false unless given"))))),
        Group("A fact compares as asked", Needs("fact", Group(
            "Which, and how",
            Needs("name", Text("The fact's name", "previousContacts", ComplaintFacts.TextLength, ComplaintFacts.TextClauses)),
            Needs("op", OneOf("How it is compared", Enum.GetValues<FactOperator>().Select(value => value.Code()))),
            Needs("value", Either("With what: a list for in", Value("A value").Shapes().Append(List("Several values", Value("A value"), 1))))))));

    private static JsonObject Policies() => Group(
        "From which scores on codes count",
        May("intent", Group(
            "The intent",
            May("margin", From("How far ahead of the second the best must be", 0, 10)),
            May("threshold", From("The least score", 0, 10)),
            May("fromCause", From("What a cause that rules find adds to the score of complaint", 0, 10)),
            May("fromEscalation", From("What an escalation risk adds to it", 0, 10)))),
        May("cause", Group(
            "Causes",
            May("threshold", From("The least score, above that of the words of texts without a cause", 0, 10)),
            May("spread", From("How far below the best cause others may be; 10, which leaves none out, unless given", 0, 10)))),
        May("category", Threshold("Categories")),
        May("claimedLevel", Threshold("The claimed level")),
        May("severity", Threshold("Severity")),
        May("escalationRisk", Threshold("Escalation risks")),
        May("expert", Group("When experts are asked", May("previousContacts", Whole("From how many earlier contacts on", 1, ComplaintFacts.MaximumContacts)))));

    private static JsonObject Threshold(string about) => Group(about, May("threshold", From("The least score", 0, 10)));

    private static JsonObject Parts() => List("The conditions", Reference("#/$defs/" + Condition), 1);

    private static JsonObject Ids(string about) => Either(about, Name("A term"), List("Several terms", Name("A term"), 1));

    private static JsonObject Value(string about) => Either(about, Number("A number"), AnyText("A text"), Flag("Yes or no"));

    private static IEnumerable<JsonObject> Shapes(this JsonObject either) => either["oneOf"]!.AsArray().Select(shape => (JsonObject)shape!.DeepClone());

    private static JsonObject Forms(string about, int least = 0) => List(about, Text("A form"), least);

    private static JsonObject Name(string about) => With(AnyText(about), ("pattern", "^[A-Za-z0-9._-]{1,100}$"));
}
