using System.Globalization;

namespace Csat.Domain;

/// <summary>Counted things in English: «1 customer», «2 customers».</summary>
internal static class Plural
{
    public static string Of(long count, string one) => Of(count, one, one + "s");

    public static string Of(long count, string one, string many) => count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many);
}
