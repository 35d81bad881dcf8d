namespace Csat.Docs.Tests;

/// <summary>Where a reader and a schema differ on purpose.</summary>
internal static class SchemaExceptions
{
    private static readonly (string Schema, string What)[] OnlyTheSchemaAccepts =
    [
        // Which grades have thresholds depends on the family.
        ("grading-policy", "$.thresholds.diamond dropped"),
        ("grading-policy", "$.thresholds.gold dropped"),
        ("grading-policy", "$.thresholds.silver dropped"),
        // Rules name terms that must be there, and a table has one row for a case.
        ("complaint-rule-set", "$.terms dropped"),
        ("complaint-rule-set", "$.packs[].terms dropped"),
        ("complaint-rule-set", "$.departments[].category dropped"),
        ("complaint-rule-set", "$.departments[].cause dropped"),
        ("complaint-rule-set", "$.packs[].departments[].category dropped"),
        ("complaint-rule-set", "$.packs[].departments[].cause dropped"),
        // An example has to prove its rule.
        ("complaint-rule-set", "$.rules[].examples.noMatch[] as \"7x7\""),
        ("complaint-rule-set", "$.packs[].rules[].examples.noMatch[] as \"7x7\""),
        // Months are for surveys that are held once.
        ("survey-plan", "$.duties[].months dropped"),
    ];

    /// <summary>Whether a difference is known.</summary>
    /// <param name="schema">The kind of file.</param>
    /// <param name="what">What was done to it.</param>
    /// <param name="isRead">Whether the reader is the one that accepts it.</param>
    public static bool AreByDesign(string schema, string what, bool isRead) => isRead
        ? what.EndsWith(" as null", StringComparison.Ordinal) // as if left out; the schema says how a file is best written
        : OnlyTheSchemaAccepts.Contains((schema, what));
}
