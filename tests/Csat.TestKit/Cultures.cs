using System.Globalization;

namespace Csat.TestKit;

/// <summary>The two cultures that the library speaks.</summary>
public static class Cultures
{
    /// <summary>en-US.</summary>
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-US");

    /// <summary>zh-CN.</summary>
    public static CultureInfo Chinese { get; } = CultureInfo.GetCultureInfo("zh-CN");
}
