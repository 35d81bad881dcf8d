using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Csat.Conformance;

/// <summary>Compares what the library says with a case's <c>out</c>, field by field.</summary>
internal static class Comparison
{
    /// <summary>Below this, a difference is no difference.</summary>
    public const double AbsoluteFloor = 1e-14;

    /// <summary>
    /// A wrong field fails the case; otherwise a field that the library doesn't compute yet skips it; a case passes when all of
    /// its fields agree.
    /// </summary>
    /// <param name="expected">The case's fields.</param>
    /// <param name="got">The library's values; a null value says «undefined», an absent field «not computed yet».</param>
    /// <param name="relativeTolerance">The file's tolerance.</param>
    public static CaseOutcome Compare(JsonElement expected, IReadOnlyDictionary<string, object?> got, double relativeTolerance)
    {
        int agree = 0;
        var wrong = new List<(string Expected, string Got)>();
        var missing = new List<string>();
        foreach (JsonProperty field in expected.EnumerateObject())
        {
            if (!got.TryGetValue(field.Name, out object? value))
            {
                missing.Add(field.Name);
            }
            else if (!Agrees(field.Value, value, relativeTolerance))
            {
                wrong.Add(($"{field.Name} = {field.Value.GetRawText()}", $"{field.Name} = {Show(value)}"));
            }
            else
            {
                agree++;
            }
        }

        return wrong.Count > 0
            ? new CaseOutcome.Fail(string.Join(", ", wrong.Select(pair => pair.Expected)), string.Join(", ", wrong.Select(pair => pair.Got)))
            : missing.Count > 0 ? new CaseOutcome.Skip($"fields {string.Join(", ", missing)}{(agree > 0 ? $"; its other {agree} fields agree" : string.Empty)}")
            : agree == 0 ? new CaseOutcome.Fail("at least one field in out", "none")
            : new CaseOutcome.Pass();
    }

    /// <summary>Numbers agree within the tolerance, texts and truth values exactly, lists item by item.</summary>
    public static bool Agrees(JsonElement expected, object? got, double relativeTolerance) => (expected.ValueKind, got) switch
    {
        (JsonValueKind.Null, _) => got is null,
        (JsonValueKind.Number, double or long or int) => Agrees(expected.GetDouble(), Convert.ToDouble(got, CultureInfo.InvariantCulture), relativeTolerance),
        (JsonValueKind.String, string text) => expected.GetString() == text,
        (JsonValueKind.True or JsonValueKind.False, bool truth) => expected.GetBoolean() == truth,
        (JsonValueKind.Array, IEnumerable list and not string) => Agrees(expected, [.. list.Cast<object?>()], relativeTolerance),
        _ => false,
    };

    private static bool Agrees(JsonElement expected, object?[] got, double relativeTolerance) =>
        expected.GetArrayLength() == got.Length && got.Select((item, i) => Agrees(expected[i], item, relativeTolerance)).All(agrees => agrees);

    private static bool Agrees(double expected, double got, double relativeTolerance) =>
        Math.Abs(got - expected) <= Math.Max(AbsoluteFloor, relativeTolerance * Math.Abs(expected));

    private static string Show(object? value) => value switch
    {
        null => "null",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        string text => text,
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Show))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
