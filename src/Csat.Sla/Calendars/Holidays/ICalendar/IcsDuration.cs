using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Csat.Sla;

/// <summary>The length of an event: days by the calendar, and time by the clock.</summary>
/// <param name="Days">Whole days.</param>
/// <param name="Time">Hours, minutes and seconds.</param>
internal sealed record IcsDuration(int Days, Duration Time)
{
    private const int MostDigits = 5;
    private static readonly Duration Longest = Duration.FromDays(366);

    private static readonly Regex Form = new(
        "^[+]?P(?:([0-9]+)W|(?:([0-9]+)D)?(?:T(?=[0-9])(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+)S)?)?)$", RegexOptions.CultureInvariant);

    /// <summary>Reads a line such as P1D, P2W or PT2H30M; longer than zero, at most 366 days.</summary>
    public static IcsDuration? Read(IcsLine line, IcsLog log)
    {
        Match match = Form.Match(line.Value);
        if (match.Success && match.Groups.Cast<Group>().Skip(1).All(group => group.Length <= MostDigits))
        {
            var length = new IcsDuration(
                (7 * Number(1)) + Number(2), Duration.FromHours(Number(3)) + Duration.FromMinutes(Number(4)) + Duration.FromSeconds(Number(5)));
            Duration whole = Duration.FromDays(length.Days) + length.Time;
            if (whole > Duration.Zero && whole <= Longest)
            {
                return length;
            }
        }

        log.Add(line.Number, new(
            $"DURATION '{line.Value}'; legal: longer than zero, at most 366 days, such as P1D, P2W or PT2H30M", $"DURATION“{line.Value}”；应大于零且不超过 366 天，如 P1D、P2W、PT2H30M"));
        return null;

        int Number(int group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
    }
}
