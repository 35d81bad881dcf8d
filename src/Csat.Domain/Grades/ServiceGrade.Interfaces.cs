#if NET
using System.Diagnostics.CodeAnalysis;

namespace Csat.Domain;

// For generic code and binders that parse by interface. The culture plays no part.
public sealed partial class ServiceGrade : ISpanParsable<ServiceGrade>
{
    static ServiceGrade IParsable<ServiceGrade>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static ServiceGrade ISpanParsable<ServiceGrade>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ServiceGrade>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ServiceGrade result) =>
        TryParse(s, out result);

    static bool ISpanParsable<ServiceGrade>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ServiceGrade result) =>
        TryParse(s, out result);
}
#endif
