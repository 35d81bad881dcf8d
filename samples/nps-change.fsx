#r "nuget: Csat.Scoring, 0.1.0"

// Is last month's change of the NPS real? Detractors, passives and promoters of the month before, then of last month.
//
//   dotnet fsi nps-change.fsx 150 350 500 110 330 560
//
// Without counts it shows an example. `dotnet pack Csat.sln -c Release -o feed` makes the package, see consumers/README.md.
open System
open System.Globalization
open Csat.Scoring

let given = match List.tail (List.ofArray fsi.CommandLineArgs) with [] -> [ "28"; "37"; "35"; "24"; "34"; "42" ] | counts -> counts
let count (text: string) = match Int32.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture) with true, n -> Some(int64 n) | _ -> None

match List.choose count given with
| [ d1; a1; p1; d2; a2; p2 ] when given.Length = 6 ->
    let change = Comparison.OfNps(NetCounts(d1, a1, p1), NetCounts(d2, a2, p2))
    printfn "Earlier: %O" change.Earlier
    printfn "Later:   %O" change.Later
    printfn "%s" (change.Explain())
    printfn "%s" (change.Explain(CultureInfo.GetCultureInfo "zh-CN"))
| _ ->
    eprintfn "Got '%s'; legal: six counts from 0 to %d: detractors, passives and promoters, earlier and later." (String.concat " " given) Int32.MaxValue
    exit 1
