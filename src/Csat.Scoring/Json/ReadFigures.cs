using System.Globalization;
using System.Text.Json;

namespace Csat.Scoring;

/// <summary>What figures that were read can be at all; a refusal lists everything that is wrong, each with the way to it from <c>@</c>, the object that was read.</summary>
internal sealed class ReadFigures
{
    private readonly List<string> _findings = [];

    public void Count(string member, long value) => Require(value >= 0, member, value, "0 or more");

    public void Finite(string member, double? value)
    {
        if (value is { } number)
        {
            Require(IsFinite(number), member, number, "a finite number");
        }
    }

    public void NotNegative(string member, double? value)
    {
        if (value is { } number)
        {
            Require(number >= 0 && IsFinite(number), member, number, "a finite number of 0 or more");
        }
    }

    public void ConfidenceLevel(double value) => Require(value > 0 && value < 1, "confidenceLevel", value, "above 0 and below 1");

    public void Probability(string member, double? value)
    {
        if (value is { } number)
        {
            Require(number >= 0 && number <= 1, member, number, "0 to 1");
        }
    }

    public void Limits(double? lower, double? upper, string lowerMember = "lower", string upperMember = "upper")
    {
        Finite(lowerMember, lower);
        Finite(upperMember, upper);
        if (lower > upper)
        {
            Add(upperMember, upper.Value, string.Format(CultureInfo.InvariantCulture, "at least the lower limit, {0}", lower));
        }
    }

    /// <summary>A member that the others allow or don't.</summary>
    public void Require(bool isLegal, string member, object value, string legal)
    {
        if (!isLegal)
        {
            Add(member, value, legal);
        }
    }

    public void Close()
    {
        if (_findings.Count > 0)
        {
            throw new JsonException(string.Join("; ", _findings) + ".");
        }
    }

    private void Add(string member, object value, string legal) =>
        _findings.Add(string.Format(CultureInfo.InvariantCulture, "@.{0}: got {1}; legal: {2}", member, value, legal));

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
}
