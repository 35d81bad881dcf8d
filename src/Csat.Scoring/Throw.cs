using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>One door for every refusal of this package: what was given, what is legal, and the parameter's name.</summary>
internal static class Throw
{
    public static T IfNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
        where T : class =>
        value ?? throw new ArgumentNullException(parameter);

    public static long IfNegative(long value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value >= 0 ? value : throw OutOfRange(parameter, value, "a count of 0 or more");

    /// <summary>Counts are 0 or more; the message lists all that aren't.</summary>
    public static void IfAnyNegative(long[] counts, string parameter)
    {
        if (Array.Exists(counts, count => count < 0))
        {
            IEnumerable<string> findings = counts.Select((count, i) => (count, i)).Where(row => row.count < 0)
                .Select(row => string.Format(CultureInfo.InvariantCulture, "{0} at index {1}", row.count, row.i));
            Argument($"Got {string.Join(", ", findings)}; legal: counts of 0 or more.", parameter);
        }
    }

    /// <summary>The sum of two counts, which has to fit.</summary>
    public static long IfOverflow(long left, long right, string parameter) =>
        right <= long.MaxValue - left
            ? left + right
            : throw OutOfRange(parameter, right, string.Format(CultureInfo.InvariantCulture, "at most {0} on top of {1}: counts end at {2}", long.MaxValue - left, left, long.MaxValue));

    /// <summary>Two tallies are compared on one scale only.</summary>
    public static void IfOtherScale(
        RatingTally first,
        RatingTally second,
        [CallerArgumentExpression(nameof(second))] string parameter = "",
        [CallerArgumentExpression(nameof(first))] string firstParameter = "")
    {
        IfNull(first, firstParameter);
        IfNull(second, parameter);
        if (!first.Scale.Equals(second.Scale))
        {
            throw new ScaleMismatchException(
                $"Got a tally of scale {second.Scale.Id} ({second.Scale.Levels.Count} levels); legal: {first.Scale.Id} ({first.Scale.Levels.Count} levels), "
                + "the scale of the tally that it is compared with.", parameter, second.Scale);
        }
    }

    /// <summary>Answers on one scale only are put together.</summary>
    public static void IfOtherScale(RatingScale scale, RatingScale given, string parameter)
    {
        if (!scale.Equals(given))
        {
            throw new ScaleMismatchException(
                $"Got answers on scale {given.Id} ({given.Levels.Count} levels); legal: {scale.Id} ({scale.Levels.Count} levels), the scale of the others.", parameter, given);
        }
    }

    /// <summary>Columns have a number for each row.</summary>
    public static void IfOtherLength(int rows, int given, string parameter, string first = "groups")
    {
        if (rows != given)
        {
            Argument(string.Format(CultureInfo.InvariantCulture, "Got {0} {1} and {2} {3}; legal: one of each for every row.", given, parameter, rows, first), parameter);
        }
    }

    /// <summary>A confidence level is strictly between 0 and 1.</summary>
    public static double IfNotConfidence(double value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value > 0 && value < 1 ? value : throw OutOfRange(parameter, value, "a confidence level above 0 and below 1, such as 0.95");

    /// <summary>A bound that is surer than not: a level below one half is nearly always the error probability by mistake.</summary>
    public static double IfNotOneSided(double value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value >= 0.5 && value < 1 ? value : throw OutOfRange(parameter, value, "a one-sided confidence level of at least 0.5 and below 1, such as 0.95");

    /// <summary>A number of successes is from 0 to the number of judged, and that is 0 or more.</summary>
    public static void IfNotCounts(
        long successes,
        long n,
        [CallerArgumentExpression(nameof(successes))] string successesParameter = "",
        [CallerArgumentExpression(nameof(n))] string nParameter = "")
    {
        IfNegative(n, nParameter);
        if (successes < 0 || successes > n)
        {
            throw OutOfRange(successesParameter, successes, $"0 to {nParameter} = {n.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    /// <summary>Columns of counts in which a row is wrong: the first of them by name, and how many there are.</summary>
    public static ArgumentException WrongCounts(ReadOnlySpan<long> successes, ReadOnlySpan<long> n)
    {
        const int shown = 20;
        List<string> findings = [];
        int wrong = 0;
        for (int i = 0; i < n.Length; i++)
        {
            if (n[i] < 0 || successes[i] < 0 || successes[i] > n[i])
            {
                wrong++;
                if (findings.Count < shown)
                {
                    findings.Add(string.Format(CultureInfo.InvariantCulture, "{0} of {1} in row {2}", successes[i], n[i], i));
                }
            }
        }

        string more = wrong > shown ? $" and {wrong - shown} more" : "";
        return new($"Got {string.Join(", ", findings)}{more}: {wrong} of {n.Length} rows; legal: n of 0 or more, successes from 0 to n.", nameof(successes));
    }

    /// <summary>A share is from 0 to 1.</summary>
    public static double IfNotShare(double value, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value >= 0 && value <= 1 ? value : throw OutOfRange(parameter, value, "a share from 0 to 1, such as 0.5");

    /// <summary>A number strictly between two others.</summary>
    public static double IfNotInside(double value, double above, double below, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        value > above && value < below ? value : throw OutOfRange(parameter, value, string.Format(CultureInfo.InvariantCulture, "above {0} and below {1}", above, below));

    /// <summary>A list of numbers; the message lists all that are wrong, each with its place.</summary>
    public static void IfAny(double[] values, Predicate<double> isWrong, string legal, string parameter)
    {
        if (Array.Exists(values, isWrong))
        {
            IEnumerable<string> findings = values.Select((value, i) => (value, i)).Where(row => isWrong(row.value))
                .Select(row => string.Format(CultureInfo.InvariantCulture, "{0} at index {1}", row.value, row.i));
            Argument($"Got {string.Join(", ", findings)}; legal: {legal}.", parameter);
        }
    }

    [DoesNotReturn]
    public static void Argument(string message, string parameter) => throw new ArgumentException(message, parameter);

    public static ArgumentOutOfRangeException OutOfRange(string parameter, IFormattable given, string legal) =>
        new(parameter, given, $"Got {given.ToString(null, CultureInfo.InvariantCulture)}; legal: {legal}.");

    public static ArgumentException NoMethod(string what, IntervalMethod method, IReadOnlyList<IntervalMethod> legal, string parameter) =>
        new($"{what} has no {method} interval; legal: {string.Join(", ", legal)}.", parameter);

    public static ArgumentException NoLevel(string given, RatingScale scale, string parameter)
    {
        const int shown = 40;
        string text = given.Length <= shown ? given : given.AsSpan(0, shown).ToString() + "…";
        string codes = scale.Levels.Count <= 16
            ? string.Join(", ", scale.Levels.Select(level => level.Code))
            : $"{scale.Levels[0].Code} … {scale.Levels[scale.Levels.Count - 1].Code} ({scale.Levels.Count} levels)";
        return new ArgumentException($"'{text}' is no level of scale {scale.Id}; legal: {codes}.", parameter);
    }

    public static ArgumentException NoCode(string given, IReadOnlyList<string> codes, string parameter) =>
        new($"'{given}' is no code of this corpus; legal: {(codes.Count == 0 ? "none, it has no codes" : string.Join(", ", codes))}.", parameter);
}
